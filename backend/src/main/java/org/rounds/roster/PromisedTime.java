package org.rounds.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Postings;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.Window;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Working time is never taken away under a promised visit. */
@Component
class PromisedTime {

    private final ObjectProvider<ShiftGate> gates; // late: planning uses this module itself
    private final Plans plans;
    private final Postings postings;

    PromisedTime(ObjectProvider<ShiftGate> gates, Plans plans, Postings postings) {
        this.gates = gates;
        this.plans = plans;
        this.postings = postings;
    }

    /**
     * Does what may take working time of a nurse away in {@code spans}, which stand in order.
     * Refused with {@code roster/visits-planned} and their times if a promised visit would then
     * stand in no shift any more. The gates lock first, then the nurse's row is locked, then it is
     * read: what somebody else just changed counts.
     */
    void keep(ClinicianId nurse, ZoneId zone, List<TimeWindow> spans, Runnable act) {
        if (spans.isEmpty()) {
            act.run();
            return;
        }
        var promised = spans.stream().flatMap(span -> promisedIn(nurse, span)).distinct().toList();
        postings.lock(nurse);
        var days = spans.stream().flatMap(span -> days(span, zone)).distinct().toList();
        var before = shifts(nurse, zone, days);
        act.run();
        var after = shifts(nurse, zone, days);
        var lost =
                promised.stream()
                        .filter(visit -> stands(visit, before) && !stands(visit, after))
                        .map(visit -> Window.of(visit, zone))
                        .toList();
        if (!lost.isEmpty()) {
            throw RosterRule.visitsPlanned(lost);
        }
    }

    private Stream<TimeWindow> promisedIn(ClinicianId nurse, TimeWindow span) {
        return gates.stream().flatMap(gate -> gate.planned(nurse, span).stream());
    }

    private List<TimeWindow> shifts(ClinicianId nurse, ZoneId zone, List<LocalDate> days) {
        var plan = plans.of(nurse, days.getFirst(), days.getLast(), zone);
        return days.stream().flatMap(day -> plan.shifts(day).stream()).toList();
    }

    private static boolean stands(TimeWindow visit, Collection<TimeWindow> shifts) {
        return shifts.stream().anyMatch(shift -> shift.contains(visit));
    }

    private static Stream<LocalDate> days(TimeWindow span, ZoneId zone) {
        return LocalDate.ofInstant(span.start(), zone)
                .datesUntil(LocalDate.ofInstant(span.end(), zone).plusDays(1));
    }
}
