package org.rounds.clearance;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.IngredientView;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.patient.Patients;
import org.rounds.screening.FlagId;
import org.rounds.screening.ScreeningKind;
import org.rounds.screening.ScreeningView;
import org.rounds.screening.Screenings;
import org.rounds.shared.NotFound;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a prescriber does: decide a flag, clear a visit or not, put an order on file. Never a nurse
 * (domain.md 2.2).
 */
@Service
@Transactional
public class Decisions {

    private final ClearanceRecords records;
    private final FlagRulingRepository rulings;
    private final ClearanceRepository clearances;
    private final Orders orders;
    private final VisitRecords visits;
    private final Visits steps;
    private final Patients patients;
    private final Screenings screenings;
    private final Catalogue catalogue;
    private final ClearanceTerm term;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Decisions(
            ClearanceRecords records,
            FlagRulingRepository rulings,
            ClearanceRepository clearances,
            Orders orders,
            VisitRecords visits,
            Visits steps,
            Patients patients,
            Screenings screenings,
            Catalogue catalogue,
            ClearanceTerm term,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.rulings = rulings;
        this.clearances = clearances;
        this.orders = orders;
        this.visits = visits;
        this.steps = steps;
        this.patients = patients;
        this.screenings = screenings;
        this.catalogue = catalogue;
        this.term = term;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public void decideFlag(VisitId id, FlagId flag, DecideFlag request) {
        var visit = open(id);
        var flags = records.of(visit).flags();
        var raised =
                flags.flags().stream()
                        .filter(one -> one.id().equals(flag))
                        .findAny()
                        .orElseThrow(NotFound::new);
        var signer = signer(visit);
        refuseUnseen(flags.ruling(flag).map(FlagRuling::id), request.seen());
        rulings.save(FlagRuling.of(raised, visit.patient(), request, signer));
        changed("DECIDE_FLAG", "flag", flag.value(), visit);
    }

    /**
     * Refused with {@code clearance/decided-meanwhile} when the decision that stands is not the one
     * that was seen, and with {@code answered-meanwhile} when the last answers are not those that
     * were seen. Clears only when no flag is undecided, declined or STOP!, after an exam, and only
     * within the term of the state's policy.
     */
    public void decideClearance(VisitId id, DecideClearance request) {
        var visit = open(id);
        var signer = signer(visit);
        var standing = records.of(visit);
        refuseUnseen(Optional.ofNullable(standing.clearance()).map(Decided::id), request.seen());
        var clearance =
                request.outcome() == ClearanceOutcome.NOT_CLEARED
                        ? Clearance.notCleared(visit, request, signer)
                        : cleared(standing, request, signer);
        var saved = clearances.save(clearance).decided();
        changed("DECIDE_CLEARANCE", "clearance", saved.id().value(), visit);
    }

    public void recordOrder(VisitId id, RecordOrder request) {
        var visit = open(id);
        var signer = signer(visit);
        var order = orders.record(visit, request, term.of(visit), signer);
        changed("RECORD_ORDER", "order", order.value(), visit);
    }

    private Clearance cleared(Standing standing, DecideClearance request, Signer signer) {
        var visit = standing.visit();
        var given = screenings.screenings(visit.id());
        var screening =
                given.stream()
                        .filter(one -> one.kind() == ScreeningKind.FULL)
                        .reduce((earlier, later) -> later)
                        .orElseThrow(ClearanceRule::noScreening);
        if (!given.getLast().id().equals(request.answersSeen())) {
            throw ClearanceRule.answeredMeanwhile();
        }
        if (!standing.flags().letPass()) {
            throw ClearanceRule.flagsOpen();
        }
        refuseOutdated(visit, screening);
        var covered = covered(request.therapyIds(), screening);
        return Clearance.cleared(visit, request, covered, term.of(visit), signer);
    }

    /** Two may decide at once: the second has to have read what the first decided. */
    private static <T> void refuseUnseen(Optional<T> stands, @Nullable T seen) {
        if (!stands.equals(Optional.ofNullable(seen))) {
            throw ClearanceRule.decidedMeanwhile();
        }
    }

    /** It stands for other visits too, so it has to know what the patient said last for any. */
    private void refuseOutdated(VisitView visit, ScreeningView seen) {
        var all = visits.ofPatient(visit.patient()).stream().map(VisitView::id).toList();
        screenings
                .newestFull(all)
                .filter(newest -> AnswerChanges.endsClearance(newest.changesSince(seen)))
                .ifPresent(
                        newest -> {
                            throw ClearanceRule.newerAnswers();
                        });
    }

    private Covered covered(Set<TherapyId> therapies, ScreeningView screening) {
        var found = catalogue.therapies(therapies);
        var ingredients =
                found.values().stream()
                        .flatMap(therapy -> therapy.ingredients().stream())
                        .map(IngredientView::code)
                        .collect(Collectors.toSet());
        return new Covered(found.keySet(), ingredients, screening);
    }

    /**
     * In the caller's region and open; held so that answers sent and steps taken meanwhile wait for
     * the decision.
     */
    private VisitView open(VisitId id) {
        var visit = visits.mine(id, Role.PRESCRIBER);
        patients.lock(visit.patient());
        steps.hold(id);
        if (!visit.status().mayBeDecided()) {
            throw ClearanceRule.closed();
        }
        return visit;
    }

    private Signer signer(VisitView visit) {
        var licence = term.licence(visit).orElseThrow(() -> ClearanceRule.noLicence(visit.state()));
        return new Signer(
                user.id(),
                "%s %s %s".formatted(licence.kind(), licence.state(), licence.number()),
                clock.instant());
    }

    private void changed(String action, String record, UUID id, VisitView visit) {
        audit.changed(
                action, new AuditSubject(record, id, visit.patient().value(), visit.id().value()));
    }
}
