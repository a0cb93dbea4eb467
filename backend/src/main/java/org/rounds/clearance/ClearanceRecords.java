package org.rounds.clearance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rounds.screening.FlagId;
import org.rounds.screening.RaisedFlag;
import org.rounds.screening.Screenings;
import org.rounds.visit.VisitId;
import org.springframework.stereotype.Component;

/** What is decided about many visits at once, in one query a table. */
@Component
class ClearanceRecords {

    private final Screenings screenings;
    private final FlagRulingRepository rulings;
    private final ClearanceRepository clearances;
    private final OrderRepository orders;

    ClearanceRecords(
            Screenings screenings,
            FlagRulingRepository rulings,
            ClearanceRepository clearances,
            OrderRepository orders) {
        this.screenings = screenings;
        this.rulings = rulings;
        this.clearances = clearances;
        this.orders = orders;
    }

    /** Every visit asked for is in the answer. */
    Map<VisitId, JudgedFlags> flags(Collection<VisitId> visits) {
        var flags = screenings.flags(visits);
        var latest =
                visits.isEmpty()
                        ? Map.<FlagId, FlagRuling>of()
                        : rulings.ofVisits(values(visits)).stream()
                                .collect(
                                        Collectors.toMap(
                                                FlagRuling::flag,
                                                Function.identity(),
                                                (earlier, later) -> later));
        return visits.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                visit ->
                                        new JudgedFlags(
                                                flags.getOrDefault(visit, List.<RaisedFlag>of()),
                                                latest)));
    }

    JudgedFlags flags(VisitId visit) {
        return flags(Set.of(visit)).getOrDefault(visit, new JudgedFlags(List.of(), Map.of()));
    }

    /** The latest decision on each visit that has one. */
    Map<VisitId, Clearance> latest(Collection<VisitId> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        return clearances.ofVisits(values(visits)).stream()
                .collect(
                        Collectors.toMap(
                                Clearance::visit, Function.identity(), (earlier, later) -> later));
    }

    Set<VisitId> withOrder(Collection<VisitId> visits) {
        return visits.isEmpty() ? Set.of() : orders.visitsWithOrder(values(visits));
    }

    private static List<UUID> values(Collection<VisitId> visits) {
        return visits.stream().map(VisitId::value).toList();
    }
}
