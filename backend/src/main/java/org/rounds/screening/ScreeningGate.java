package org.rounds.screening;

import static org.rounds.screening.DoorScreening.isChecked;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.SCHEDULE;
import static org.rounds.visit.VisitStep.START;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.visit.Obstacle;
import org.rounds.visit.PatientTask;
import org.rounds.visit.VisitGate;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * G1: the screening is submitted. G8: the nurse asked again at the door. G6, first half: the
 * patient said how they are shortly before the visit.
 */
@Component
class ScreeningGate implements VisitGate {

    private static final Obstacle NOT_ASKED_AGAIN =
            Obstacle.of(
                    "G8",
                    "The questions about today are asked again at the door, at most 15 minutes before the start.");

    private static final Obstacle ANSWER_ALL_AGAIN =
            Obstacle.forPatient(
                    "G6",
                    "The patient has to answer the full screening again.",
                    PatientTask.SCREENING);

    private final Screenings screenings;
    private final RescreenWindow rescreen;

    ScreeningGate(Screenings screenings, RescreenWindow rescreen) {
        this.screenings = screenings;
        this.rescreen = rescreen;
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        if (step != SCHEDULE && step != GO_EN_ROUTE && step != START) {
            return Map.of();
        }
        var ids = visits.stream().map(VisitView::id).toList();
        var submitted = screenings.submissions(ids);
        if (step == START) {
            return ids.stream()
                    .collect(
                            Collectors.toMap(
                                    id -> id,
                                    id -> atTheDoor(submitted.getOrDefault(id, List.of()), now)));
        }
        var opens = step == GO_EN_ROUTE ? rescreen.opens(visits, now) : Map.<VisitId, Instant>of();
        return ids.stream()
                .collect(
                        Collectors.toMap(
                                id -> id,
                                id ->
                                        obstacles(
                                                submitted.getOrDefault(id, List.of()),
                                                opens.get(id))));
    }

    private static List<Obstacle> atTheDoor(List<Submission> submitted, Instant now) {
        var found = new ArrayList<Obstacle>();
        if (!isChecked(submitted, now)) {
            found.add(NOT_ASKED_AGAIN);
        }
        if (submitted.stream().anyMatch(Submission::fullNeeded)) {
            found.add(ANSWER_ALL_AGAIN);
        }
        return found;
    }

    /**
     * @param opens when re-screening begins to count; absent where it is not asked for yet
     */
    private static List<Obstacle> obstacles(List<Submission> submitted, @Nullable Instant opens) {
        var found = new ArrayList<Obstacle>();
        if (submitted.stream().noneMatch(one -> one.kind() == ScreeningKind.FULL)) {
            found.add(
                    Obstacle.forPatient(
                            "G1",
                            "The patient has not sent the screening yet.",
                            PatientTask.SCREENING));
        }
        if (opens != null && submitted.stream().allMatch(one -> one.at().isBefore(opens))) {
            found.add(
                    Obstacle.forPatient(
                            "G6",
                            "The re-screen shortly before the visit is missing.",
                            PatientTask.RESCREEN));
        }
        if (opens != null && submitted.stream().anyMatch(Submission::fullNeeded)) {
            found.add(ANSWER_ALL_AGAIN);
        }
        return found;
    }
}
