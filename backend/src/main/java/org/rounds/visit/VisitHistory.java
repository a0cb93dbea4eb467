package org.rounds.visit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.springframework.stereotype.Component;

/** Tells what happened to a visit, in its order, with names for staff. */
@Component
class VisitHistory {

    private final VisitStepTakenRepository steps;
    private final Accounts accounts;
    private final Clinicians clinicians;

    VisitHistory(VisitStepTakenRepository steps, Accounts accounts, Clinicians clinicians) {
        this.steps = steps;
        this.accounts = accounts;
        this.clinicians = clinicians;
    }

    /**
     * @param clinical whether the reader may read reasons that say something about health
     */
    List<HistoryEntry> of(VisitView visit, boolean clinical) {
        var taken = steps.of(visit.id());
        var people = accounts.names(taken.stream().map(step -> step.by).collect(toSet()));
        var nurses = nurses(taken);
        var entries = new ArrayList<HistoryEntry>();
        for (int at = 0; at < taken.size(); at++) {
            var after = at + 1 < taken.size() ? taken.get(at + 1).window : visit.window();
            entries.add(entry(taken.get(at), after, people, nurses, visit.zone(), clinical));
        }
        return entries;
    }

    private Map<ClinicianId, String> nurses(List<VisitStepTaken> taken) {
        var ids = taken.stream().flatMap(step -> Stream.ofNullable(step.nurse)).collect(toSet());
        return clinicians.clinicians(ids).values().stream()
                .collect(toMap(ClinicianView::id, ClinicianView::name));
    }

    private static HistoryEntry entry(
            VisitStepTaken step,
            @Nullable TimeWindow after,
            Map<AccountId, String> people,
            Map<ClinicianId, String> nurses,
            ZoneId zone,
            boolean clinical) {
        var before = step.window;
        return new HistoryEntry(
                step.step,
                step.before,
                step.step.after(step.before),
                people.getOrDefault(step.by, ""),
                step.roles,
                step.nurse == null ? null : nurses.get(step.nurse),
                before == null ? null : Window.of(before, zone),
                before == null || after == null || before.equals(after)
                        ? null
                        : Window.of(after, zone),
                step.deviceAt == null ? null : When.of(step.deviceAt, zone),
                When.of(step.recordedAt, zone),
                clinical || step.step.reasonIsAdministrative() ? step.reason : null);
    }
}
