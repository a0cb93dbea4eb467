package org.rounds.clearance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.IngredientView;
import org.rounds.catalogue.TherapyCompositionChanged;
import org.rounds.consent.ConsentKind;
import org.rounds.consent.ConsentRefused;
import org.rounds.patient.PatientId;
import org.rounds.patient.Patients;
import org.rounds.screening.FlagsRaised;
import org.rounds.screening.ScreeningSubmitted;
import org.rounds.screening.ScreeningView;
import org.rounds.screening.Screenings;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a clearance at once, in the same transaction, when what it rested on has changed (domain.md
 * 2.2), and tells of it. Every visit to come that it stood for is on hold from then on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Revocations {

    /** No policy lets a clearance last longer: whoever was cleared comes before that. */
    private static final Duration AHEAD = Duration.ofDays(400);

    /** Servers that add the same rows in the same order do not wait for each other in a circle. */
    private static final Comparator<Standing> IN_ONE_ORDER =
            Comparator.comparing(one -> one.visit().id().value());

    private final ClearanceRecords records;
    private final ClearanceRepository clearances;
    private final LapseTold told;
    private final Screenings screenings;
    private final VisitRecords visits;
    private final Patients patients;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revocations(
            ClearanceRecords records,
            ClearanceRepository clearances,
            LapseTold told,
            Screenings screenings,
            VisitRecords visits,
            Patients patients,
            Catalogue catalogue,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.clearances = clearances;
        this.told = told;
        this.screenings = screenings;
        this.visits = visits;
        this.patients = patients;
        this.catalogue = catalogue;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** An answer at a higher level than what was decided on ends what covers the therapy. */
    @EventListener
    void on(FlagsRaised raised) {
        var visit = visits.view(raised.visit());
        var patient = records.caseOf(visit);
        var flags = records.of(visit).flags();
        var rising = flags.open().stream().filter(flag -> !patient.letPassBefore(flag)).toList();
        if (rising.stream().anyMatch(AnswerChanges::saysSo)) {
            end(patient.clearances(), Revocation.ANSWERS_CHANGED);
        } else if (!rising.isEmpty()) {
            end(
                    patient.clearances().stream()
                            .filter(one -> one.therapies().contains(visit.therapy()))
                            .toList(),
                    Revocation.NEW_FLAG);
        }
    }

    @EventListener
    void on(ScreeningSubmitted submitted) {
        var visit = visits.view(submitted.visit());
        var now = screenings.screenings(visit.id()).getLast();
        end(
                records.caseOf(visit).clearances().stream()
                        .filter(one -> one.isPositive() && one.revokedBecause() == null)
                        .filter(one -> answeredOtherwise(one, now))
                        .toList(),
                Revocation.ANSWERS_CHANGED);
    }

    /** Case 4: what was cleared did not contain the new ingredient. */
    @EventListener
    void on(TherapyCompositionChanged changed) {
        var now =
                catalogue.therapy(changed.therapy()).ingredients().stream()
                        .map(IngredientView::code)
                        .collect(toSet());
        end(
                clearances.standingFor(changed.therapy().value()).stream()
                        .map(Clearance::decided)
                        .filter(one -> !one.covers(now))
                        .toList(),
                Revocation.INGREDIENT_ADDED);
    }

    /** What was decided on a video exam does not outlast the patient's consent to it. */
    @EventListener
    void on(ConsentRefused refused) {
        if (refused.kind() == ConsentKind.TELEHEALTH_EXAM) {
            end(
                    decided(refused.patient()).stream().filter(Decided::restsOnVideo).toList(),
                    Revocation.VIDEO_REFUSED);
        }
    }

    void endAll(PatientId patient, Revocation why) {
        end(decided(patient), why);
    }

    /**
     * Tells once of each visit to come that its clearance, or the licence behind it, does not reach
     * (case 14).
     */
    void tellOfExpired() {
        var now = clock.instant();
        tell(
                records.of(visits.upcomingBetween(now, now.plus(AHEAD))).values().stream()
                        .filter(one -> one.status() == ClearanceStatus.EXPIRED)
                        .sorted(IN_ONE_ORDER)
                        .filter(one -> isNews(one, now))
                        .map(Standing::visit)
                        .toList());
    }

    private boolean isNews(Standing standing, Instant now) {
        var clearance = standing.clearance();
        var visit = standing.visit();
        return clearance != null
                && told.add(visit.id().value(), visit.date(), clearance.id().value(), now) == 1;
    }

    /** Held, so that a decision which is being made waits and is not overlooked. */
    private List<Decided> decided(PatientId patient) {
        patients.lock(patient);
        return records.cases(Set.of(patient)).getOrDefault(patient, PatientCase.EMPTY).clearances();
    }

    private boolean answeredOtherwise(Decided clearance, ScreeningView now) {
        return screenings.screenings(clearance.visit()).stream()
                .filter(one -> one.id().equals(clearance.screening()))
                .anyMatch(seen -> AnswerChanges.endsClearance(now.changesSince(seen)));
    }

    private void end(Collection<Decided> ended, Revocation why) {
        var patients = ended.stream().map(Decided::patient).collect(toSet());
        var affected =
                records.of(visits.upcomingOf(patients)).values().stream()
                        .filter(Standing::isCleared)
                        .filter(one -> ended.contains(one.clearance()))
                        .map(Standing::visit)
                        .toList();
        clearances
                .findByIdIn(ended.stream().map(Decided::id).toList())
                .forEach(one -> one.revoke(why, clock.instant()));
        tell(affected);
    }

    /** Open boards hear of each audit row, the patient of one event. */
    private void tell(List<VisitView> affected) {
        affected.forEach(visit -> audit.changed("LAPSE_CLEARANCE", subject(visit)));
        affected.stream()
                .collect(groupingBy(VisitView::patient))
                .forEach(
                        (patient, held) ->
                                events.publishEvent(
                                        new ClearanceLapsed(
                                                patient,
                                                held.stream().map(VisitView::id).toList())));
    }

    private static AuditSubject subject(VisitView visit) {
        return new AuditSubject("clearance", null, visit.patient().value(), visit.id().value());
    }
}
