package org.rounds.visit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nurses who gave a visit back themselves at the time that it has now. */
@Component
@Transactional
public class Declines {

    private final VisitStepTakenRepository steps;
    private final Clinicians clinicians;

    Declines(VisitStepTakenRepository steps, Clinicians clinicians) {
        this.steps = steps;
        this.clinicians = clinicians;
    }

    /** With the reason that each gave, the last one. */
    public Map<ClinicianId, String> of(VisitView visit) {
        var givenBack =
                steps.of(visit.id()).stream()
                        .filter(step -> step.step == VisitStep.UNSCHEDULE && step.nurse != null)
                        .filter(step -> visit.window().equals(step.window))
                        .toList();
        var nurses = nurses(givenBack);
        return givenBack.stream()
                .filter(step -> isTheirOwn(step, nurses))
                .collect(
                        toMap(
                                step -> Objects.requireNonNull(step.nurse),
                                step -> Objects.requireNonNullElse(step.reason, ""),
                                (before, last) -> last));
    }

    private Map<ClinicianId, ClinicianView> nurses(List<VisitStepTaken> taken) {
        return clinicians.clinicians(
                taken.stream().map(step -> Objects.requireNonNull(step.nurse)).collect(toSet()));
    }

    private static boolean isTheirOwn(VisitStepTaken step, Map<ClinicianId, ClinicianView> nurses) {
        var nurse = nurses.get(step.nurse);
        return nurse != null && nurse.accountId().equals(step.by);
    }
}
