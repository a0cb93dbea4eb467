package org.rounds.clearance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rounds.clinician.LicenceView;
import org.rounds.identity.AccountId;
import org.rounds.screening.FlagId;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.RaisedFlag;
import org.rounds.visit.VisitView;

/**
 * All that prescribers decided about one patient, oldest first.
 *
 * @param licences of those who decided
 */
record PatientCase(
        List<FlagRuling> rulings,
        List<Decided> clearances,
        Map<AccountId, List<LicenceView>> licences) {

    static final PatientCase EMPTY = new PatientCase(List.of(), List.of(), Map.of());

    Standing on(VisitView visit, List<RaisedFlag> flags, boolean ordered) {
        Decided standing = null;
        for (var one : clearances) {
            if (one.concerns(visit) && one.outranks(standing, visit.id())) {
                standing = one;
            }
        }
        var status = standing == null ? ClearanceStatus.PENDING : standing.statusFor(visit);
        boolean licensed = standing == null || licensed(standing, visit.date());
        var counting = licensed || !status.isPositive() ? status : ClearanceStatus.EXPIRED;
        return new Standing(
                visit,
                new JudgedFlags(flags, rulings(flags, counting.isPositive())),
                standing,
                counting,
                licensed,
                ordered);
    }

    /** The latest clearance whose answers are on record, whether it still counts or not. */
    Optional<Decided> lastCleared() {
        return clearances.stream()
                .filter(one -> one.isPositive() && one.screening() != null)
                .reduce((earlier, later) -> later);
    }

    /** Whether the same answer was let pass before, at this level or a higher one. */
    boolean letPassBefore(RaisedFlag flag) {
        return precedent(flag).map(ruling -> !ruling.declines()).orElse(false);
    }

    /**
     * While a clearance stands, what was decided on the same answer counts on; a STOP is decided
     * for each visit.
     */
    private Map<FlagId, FlagRuling> rulings(List<RaisedFlag> flags, boolean cleared) {
        var latest = new HashMap<FlagId, FlagRuling>();
        if (cleared) {
            flags.stream()
                    .filter(flag -> flag.level() == FlagLevel.NEEDS_REVIEW)
                    .forEach(
                            flag ->
                                    precedent(flag)
                                            .filter(ruling -> !ruling.declines())
                                            .ifPresent(ruling -> latest.put(flag.id(), ruling)));
        }
        rulings.forEach(ruling -> latest.put(ruling.flag(), ruling));
        return latest;
    }

    private Optional<FlagRuling> precedent(RaisedFlag flag) {
        return rulings.stream()
                .filter(ruling -> ruling.isPrecedentFor(flag))
                .reduce((earlier, later) -> later)
                .filter(
                        ruling ->
                                clearances.stream()
                                        .noneMatch(one -> one.endedSince(ruling.decidedAt())));
    }

    /** A clearance counts only while its prescriber may practise where the visit is. */
    private boolean licensed(Decided clearance, LocalDate day) {
        return licences.getOrDefault(clearance.by(), List.of()).stream()
                .anyMatch(
                        licence ->
                                !licence.kind().isNurse()
                                        && licence.state().equals(clearance.state())
                                        && !licence.expires().isBefore(day));
    }
}
