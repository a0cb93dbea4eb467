package org.rounds.consent;

import static org.rounds.visit.VisitStatus.ARRIVED;
import static org.rounds.visit.VisitStatus.EN_ROUTE;
import static org.rounds.visit.VisitStatus.IN_PROGRESS;
import static org.rounds.visit.VisitStatus.PAUSED;
import static org.rounds.visit.VisitStatus.PRE_CHECK;
import static org.rounds.visit.VisitStatus.REQUESTED;
import static org.rounds.visit.VisitStatus.SCHEDULED;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.consent.Occasion.Channel;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.patient.PatientId;
import org.rounds.patient.Patients;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consent to treatment (domain.md 2.6): the text of a visit, signing it, refusing it, taking it
 * back, and what holds now.
 */
@Service
@Transactional
public class Consents {

    /** Consent can be given. */
    static final Set<VisitStatus> OPEN =
            EnumSet.of(REQUESTED, SCHEDULED, EN_ROUTE, ARRIVED, PRE_CHECK);

    /** The nurse is in the home and can witness a signature. */
    private static final Set<VisitStatus> IN_THE_HOME = EnumSet.of(ARRIVED, PRE_CHECK);

    /** Consent can be taken back. */
    static final Set<VisitStatus> REVOCABLE =
            EnumSet.of(REQUESTED, SCHEDULED, EN_ROUTE, ARRIVED, PRE_CHECK, IN_PROGRESS, PAUSED);

    private final SignatureRepository signatures;
    private final ConsentTexts texts;
    private final VisitRecords visits;
    private final Visits steps;
    private final Patients patients;
    private final Catalogue catalogue;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Consents(
            SignatureRepository signatures,
            ConsentTexts texts,
            VisitRecords visits,
            Visits steps,
            Patients patients,
            Catalogue catalogue,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.signatures = signatures;
        this.texts = texts;
        this.visits = visits;
        this.steps = steps;
        this.patients = patients;
        this.catalogue = catalogue;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds for a visit. The caller checks who may see it, and records that it was read. */
    public ConsentState state(VisitId visit) {
        return state(signatures.latest(Set.of(visit)).get(visit), visits.view(visit).zone());
    }

    /** Whether a patient has said that they want no messages; nothing said is no such word. */
    public boolean refusesMessages(PatientId patient) {
        var latest = signatures.latest(patient).get(ConsentKind.MESSAGES);
        return latest != null && !latest.agrees();
    }

    /** Whether a patient signed the text on exams by video that holds now, and stands by it. */
    public boolean allowsVideoExam(PatientId patient) {
        var kind = ConsentKind.TELEHEALTH_EXAM;
        var latest = signatures.latest(patient).get(kind);
        return Signature.status(latest, texts.version(kind)) == ConsentStatus.SIGNED;
    }

    public ConsentTextView text(VisitId id, @Nullable String language) {
        var visit = visits.mine(id, Role.PATIENT, Role.NURSE);
        audit.read(new AuditSubject("consent", null, visit.patient().value(), id.value()));
        return texts.text(ConsentKind.TREATMENT, language, therapyName(visit));
    }

    /**
     * Signs or refuses; on the nurse's tablet the nurse is the witness. Refused with {@code
     * consent/other-text} if the text changed meanwhile, {@code consent/closed} after the start,
     * {@code consent/not-in-the-home} on the tablet before the nurse has arrived.
     */
    public ConsentState sign(VisitId id, SignConsent request) {
        var visit = held(id);
        if (!OPEN.contains(visit.status())) {
            throw ConsentRule.closed();
        }
        var occasion = occasion(visit);
        if (occasion.witness() != null && !IN_THE_HOME.contains(visit.status())) {
            throw ConsentRule.notInTheHome();
        }
        var text = texts.read(Set.of(ConsentKind.TREATMENT), therapyName(visit), request);
        var signature = signatures.save(Signature.of(occasion, text, request, clock.instant()));
        audit.changed(request.decision() + "_CONSENT", occasion.subject(signature));
        return state(signature, visit.zone());
    }

    /**
     * Takes a signature back, which holds up the visit's next step at once. Refused with {@code
     * consent/over} after the treatment, {@code consent/nothing-to-take-back} without one.
     */
    public ConsentState withdraw(VisitId id) {
        var visit = held(id);
        if (!REVOCABLE.contains(visit.status())) {
            throw ConsentRule.over();
        }
        var occasion = occasion(visit);
        var latest =
                Optional.ofNullable(signatures.latest(Set.of(id)).get(id))
                        .orElseThrow(ConsentRule::nothingToTakeBack);
        var word = signatures.save(latest.withdrawn(occasion, clock.instant()));
        audit.changed("WITHDRAW_CONSENT", occasion.subject(word));
        return state(word, visit.zone());
    }

    /** One word at a time, and no step beside it. */
    private VisitView held(VisitId id) {
        var visit = visits.mine(id, Role.PATIENT, Role.NURSE);
        steps.hold(id);
        return visit;
    }

    private ConsentState state(@Nullable Signature latest, ZoneId zone) {
        return new ConsentState(
                Signature.status(latest, texts.version(ConsentKind.TREATMENT)),
                latest == null ? null : latest.at(zone),
                latest == null ? null : latest.textVersion());
    }

    /** Whoever is not the patient holds the nurse's tablet. */
    private Occasion occasion(VisitView visit) {
        var own = patients.of(user.id()).filter(visit.patient()::equals).isPresent();
        var channel = own ? Channel.PATIENT_ACCOUNT : Channel.NURSE_TABLET;
        return Occasion.of(visit, therapyName(visit), user.id(), channel);
    }

    private String therapyName(VisitView visit) {
        return catalogue.therapy(visit.therapy()).name();
    }
}
