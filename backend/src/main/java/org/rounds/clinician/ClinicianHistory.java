package org.rounds.clinician;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.AccountUseChanged;
import org.rounds.identity.AccountView;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.region.RegionMarks;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Keeps who changed what of a clinician, in sentences for colleagues. Every change passes here, so
 * here the mark of their region is renewed.
 */
@Component
public class ClinicianHistory {

    private static final Limit SHOWN = Limit.of(100);

    private final ClinicianChangeRepository changes;
    private final ClinicianRepository clinicians;
    private final RegionMarks marks;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    ClinicianHistory(
            ClinicianChangeRepository changes,
            ClinicianRepository clinicians,
            RegionMarks marks,
            Accounts accounts,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.changes = changes;
        this.clinicians = clinicians;
        this.marks = marks;
        this.accounts = accounts;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Adds a line, and a row to the trail.
     *
     * @param what neither a reason nor a place: colleagues of every role read it
     */
    public void changed(ClinicianId clinician, String action, String what) {
        var by = user.ifSignedIn().map(AccountView::id).orElse(null);
        changes.save(new ClinicianChange(clinician, what, by, clock.instant()));
        marks.renew(clinicians.get(clinician).region());
        audit.changed(action, new AuditSubject("clinician", clinician.value(), null, null));
    }

    /** Nobody whose account is closed visits. */
    @EventListener
    void on(AccountUseChanged changed) {
        clinicians.findByAccount(changed.account()).ifPresent(one -> marks.renew(one.region()));
    }

    /** The latest lines first. */
    List<ClinicianChangeView> of(ClinicianId clinician) {
        var found = changes.findLatest(clinician, SHOWN);
        var by = found.stream().map(ClinicianChange::changedBy).filter(Objects::nonNull);
        var names = accounts.names(by.collect(toSet()));
        return found.stream()
                .map(one -> one.view(one.changedBy() == null ? null : names.get(one.changedBy())))
                .toList();
    }
}
