package org.rounds.clearance;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.Catalogue;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.patient.PatientId;
import org.rounds.screening.AnswerChange;
import org.rounds.screening.FlagId;
import org.rounds.screening.ScreeningKind;
import org.rounds.screening.ScreeningView;
import org.rounds.screening.Screenings;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What prescribers decided about a visit. Callers check who may see it, and record that it was
 * read.
 */
@Service
@Transactional
public class Clearances {

    private final ClearanceRecords records;
    private final Revocations revocations;
    private final OrderRepository orders;
    private final VisitRecords visits;
    private final Screenings screenings;
    private final ClearanceTerm term;
    private final Catalogue catalogue;
    private final Accounts accounts;

    Clearances(
            ClearanceRecords records,
            Revocations revocations,
            OrderRepository orders,
            VisitRecords visits,
            Screenings screenings,
            ClearanceTerm term,
            Catalogue catalogue,
            Accounts accounts) {
        this.records = records;
        this.revocations = revocations;
        this.orders = orders;
        this.visits = visits;
        this.screenings = screenings;
        this.term = term;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    /**
     * The decision that stands, with its status on the visit's day at the address; empty while it
     * is pending. It may have been made on an earlier visit of the patient.
     */
    public Optional<ClearanceView> of(VisitId id) {
        var standing = records.of(visits.view(id));
        return Optional.ofNullable(standing.clearance())
                .map(clearance -> view(standing, clearance));
    }

    /**
     * Ends every clearance of a patient, in the caller's transaction, because a clinician graded a
     * side effect 2 or higher (domain.md 2.2). One that is given afterwards stands.
     */
    public void lapseAfterSideEffect(PatientId patient) {
        revocations.endAll(patient, Revocation.SIDE_EFFECT);
    }

    /** The references of signed orders, oldest first (G4). */
    public List<OrderView> orders(VisitId id) {
        var found = orders.ofVisit(id.value());
        var names = accounts.names(found.stream().map(OrderReference::recordedBy).toList());
        return found.stream()
                .map(order -> order.view(names.getOrDefault(order.recordedBy(), "")))
                .toList();
    }

    /** The flags that stand, gravest first, each with the latest decision on it. */
    public List<FlagView> decidedFlags(VisitId id) {
        var visit = visits.view(id);
        var judged = records.of(visit).flags();
        var zone = visit.zone();
        var names =
                accounts.names(
                        judged.rulings().values().stream().map(FlagRuling::decidedBy).toList());
        return judged.flags().stream()
                .map(flag -> FlagView.of(flag, decision(judged, flag.id(), names, zone)))
                .toList();
    }

    /** Every visit asked for is in the answer. */
    public Map<VisitId, StandingView> standings(Collection<VisitView> of) {
        return records.inShort(of);
    }

    /** What the caller may decide on a visit today. */
    public Term term(VisitView visit) {
        return term.of(visit);
    }

    /**
     * What the patient answers otherwise than when they were cleared last.
     *
     * @param given all screenings of the visit, oldest first
     */
    public List<AnswerChange> changes(VisitView visit, List<ScreeningView> given) {
        var now =
                given.stream()
                        .filter(one -> one.kind() == ScreeningKind.FULL)
                        .reduce((earlier, later) -> later);
        var cleared = records.caseOf(visit).lastCleared();
        if (now.isEmpty() || cleared.isEmpty()) {
            return List.of();
        }
        return screenings.screenings(cleared.get().visit()).stream()
                .filter(one -> one.id().equals(cleared.get().screening()))
                .findAny()
                .map(now.get()::changesSince)
                .orElse(List.of());
    }

    private ClearanceView view(Standing standing, Decided clearance) {
        var therapies =
                catalogue.therapies(clearance.therapies()).values().stream()
                        .map(one -> new NamedCode(one.id().value().toString(), one.name()))
                        .sorted(Comparator.comparing(NamedCode::name))
                        .toList();
        var by = clearance.by();
        return clearance.view(
                standing.visit(),
                standing.status(),
                therapies,
                accounts.names(Set.of(by)).getOrDefault(by, ""));
    }

    private static @Nullable FlagDecisionView decision(
            JudgedFlags judged, FlagId flag, Map<AccountId, String> names, ZoneId zone) {
        return judged.ruling(flag)
                .map(ruling -> ruling.view(names.getOrDefault(ruling.decidedBy(), ""), zone))
                .orElse(null);
    }
}
