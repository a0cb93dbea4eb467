package org.rounds.notification;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.clearance.ClearanceLapsed;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.CredentialsExpire;
import org.rounds.consent.Consents;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.Role;
import org.rounds.identity.Staff;
import org.rounds.patient.Patients;
import org.rounds.review.ReviewHandedOver;
import org.rounds.scheduling.VisitAssigned;
import org.rounds.scheduling.VisitCancelled;
import org.rounds.scheduling.VisitMoved;
import org.rounds.scheduling.VisitUnassigned;
import org.rounds.screening.RescreenDue;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitRequested;
import org.rounds.waitlist.TimeOffered;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends a message for each event that somebody waits for, at least once: an event stays in the
 * registry until its message was handed over. Not {@code @ApplicationModuleListener}, whose
 * transaction would stay open while a mail leaves.
 */
@Component
@Async
class Notices {

    private final Accounts accounts;
    private final VisitRecords visits;
    private final Patients patients;
    private final Clinicians clinicians;
    private final Consents consents;
    private final Staff staff;
    private final Mailer mailer;
    private final String home;

    Notices(
            Accounts accounts,
            VisitRecords visits,
            Patients patients,
            Clinicians clinicians,
            Consents consents,
            Staff staff,
            Mailer mailer,
            @Value("${rounds.public-url}") String home) {
        this.accounts = accounts;
        this.visits = visits;
        this.patients = patients;
        this.clinicians = clinicians;
        this.consents = consents;
        this.staff = staff;
        this.mailer = mailer;
        this.home = home;
    }

    @TransactionalEventListener
    void on(VisitRequested requested) {
        tellPatient(requested.visit(), Template.VISIT_REQUESTED);
    }

    @TransactionalEventListener
    void on(VisitAssigned assigned) {
        tellPatient(assigned.visit(), Template.VISIT_CHANGED);
        tellNurses(visits.view(assigned.visit()).nurse(), null);
    }

    @TransactionalEventListener
    void on(VisitUnassigned unassigned) {
        tellPatient(unassigned.visit(), Template.VISIT_CHANGED);
        if (unassigned.declinedBy() != null) {
            var visit = visits.view(unassigned.visit());
            var region = visit.region().value();
            var board = "/desk/today?region=%s&date=%s&visit=%s";
            var place = board.formatted(region, visit.date(), visit.id().value());
            staff.in(region, Role.DISPATCHER)
                    .forEach(one -> tell(one.id(), Template.VISIT_DECLINED, place));
        }
    }

    @TransactionalEventListener
    void on(VisitMoved moved) {
        tellPatient(moved.visit(), Template.VISIT_CHANGED);
        tellNurses(visits.view(moved.visit()).nurse(), moved.nurseBefore());
    }

    @TransactionalEventListener
    void on(VisitCancelled cancelled) {
        tellPatient(cancelled.visit(), Template.VISIT_CANCELLED);
    }

    @TransactionalEventListener
    void on(RescreenDue due) {
        tellPatient(due.visit(), Template.VISIT_SOON);
    }

    @TransactionalEventListener
    void on(ClearanceLapsed lapsed) {
        tellPatient(lapsed.visits().getFirst(), Template.VISIT_CHANGED);
    }

    @TransactionalEventListener
    void on(ReviewHandedOver handedOver) {
        var review = "/desk/reviews?visit=" + handedOver.visit().value();
        tell(handedOver.to(), Template.REVIEW_HANDED_OVER, review);
    }

    @TransactionalEventListener
    void on(TimeOffered offered) {
        if (patients.of(offered.account()).filter(consents::refusesMessages).isEmpty()) {
            tell(offered.account(), Template.TIME_OFFERED, "/book/waiting");
        }
    }

    @TransactionalEventListener
    void on(CredentialsExpire near) {
        var account = clinicians.clinician(near.clinician()).accountId();
        tell(account, Template.CREDENTIALS_EXPIRE, "/");
        staff.of(Role.ADMIN)
                .forEach(one -> tell(one.id(), Template.CLINICIAN_EXPIRES, "/desk/clinicians"));
    }

    private void tellNurses(@Nullable ClinicianId now, @Nullable ClinicianId before) {
        Stream.of(Optional.ofNullable(now), Optional.ofNullable(before))
                .flatMap(Optional::stream)
                .distinct()
                .map(clinicians::clinician)
                .map(ClinicianView::accountId)
                .forEach(nurse -> tell(nurse, Template.ROUND_CHANGED, "/nurse/"));
    }

    private void tellPatient(VisitId visit, Template template) {
        var patient = visits.view(visit).patient();
        if (consents.refusesMessages(patient)) {
            return;
        }
        patients.accounts(Set.of(patient))
                .values()
                .forEach(account -> tell(account, template, "/book/visits/" + visit.value()));
    }

    private void tell(AccountId account, Template template, String path) {
        accounts.account(account).ifPresent(to -> mailer.send(template.mail(to, home + path)));
    }
}
