package org.rounds.clearance;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.PatientId;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stricter limits that prescribers set for a patient's readings. Callers check who may see
 * them, and that a limit is stricter than the one for everybody.
 */
@Service
@Transactional
public class PatientLimits {

    private final PatientLimitRepository limits;
    private final ClearanceTerm term;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    PatientLimits(
            PatientLimitRepository limits,
            ClearanceTerm term,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.limits = limits;
        this.term = term;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused with {@code clearance/licence} without a licence to clear in the visit's state. */
    public void add(VisitView visit, StricterLimit limit, String reason) {
        var licence = term.licence(visit).orElseThrow(() -> ClearanceRule.noLicence(visit.state()));
        var words = "%s %s %s".formatted(licence.kind(), licence.state(), licence.number());
        var signer = new Signer(user.id(), words, clock.instant());
        var added = limits.save(new PatientLimit(visit.patient(), limit, reason, signer));
        audit.changed(
                "SET_PATIENT_LIMIT",
                new AuditSubject("limit", added.id(), visit.patient().value(), visit.id().value()));
    }

    /** Those that stand, in the order in which they were first set. */
    public List<PatientLimitView> of(PatientId patient, ZoneId zone) {
        var standing = new LinkedHashMap<List<Object>, PatientLimit>();
        limits.findByPatientOrderBySetAtAscIdAsc(patient)
                .forEach(one -> standing.put(one.key(), one));
        var names = accounts.names(standing.values().stream().map(PatientLimit::author).toList());
        return standing.values().stream()
                .map(one -> one.view(names.getOrDefault(one.author(), ""), zone))
                .toList();
    }
}
