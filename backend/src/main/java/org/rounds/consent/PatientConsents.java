package org.rounds.consent;

import static org.rounds.consent.ConsentKind.TREATMENT;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.PatientId;
import org.rounds.patient.Patients;
import org.rounds.shared.NotFound;
import org.rounds.shared.When;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What patients see of their consents, and those that hold for all of their visits: exam by video,
 * messages, photos.
 */
@Service
@Transactional
public class PatientConsents {

    private static final Set<ConsentKind> OF_PATIENT = EnumSet.complementOf(EnumSet.of(TREATMENT));

    private final SignatureRepository signatures;
    private final ConsentTexts texts;
    private final VisitRecords visits;
    private final Patients patients;
    private final Catalogue catalogue;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PatientConsents(
            SignatureRepository signatures,
            ConsentTexts texts,
            VisitRecords visits,
            Patients patients,
            Catalogue catalogue,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signatures = signatures;
        this.texts = texts;
        this.visits = visits;
        this.patients = patients;
        this.catalogue = catalogue;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the patient, then one for each visit that is not over. */
    List<MyConsent> mine() {
        var patient = patient();
        var all = visits.ofPatient(patient);
        var open =
                all.stream().filter(visit -> Consents.REVOCABLE.contains(visit.status())).toList();
        audit.read(new AuditSubject("consent", null, patient.value(), null));
        audit.readAll(open.stream().map(PatientConsents::subject).toList());
        var zone = all.stream().findFirst().map(VisitView::zone).orElse(ZoneOffset.UTC);
        var own = signatures.latest(patient);
        var ofVisits = signatures.latest(open.stream().map(VisitView::id).toList());
        return Stream.concat(
                        OF_PATIENT.stream().map(kind -> ofPatient(kind, own.get(kind), zone)),
                        open.stream().map(visit -> ofVisit(visit, ofVisits.get(visit.id()))))
                .toList();
    }

    /** Refused with {@code consent/of-a-visit} for treatment, as are the others here. */
    public ConsentTextView text(ConsentKind kind, @Nullable String language) {
        if (kind == TREATMENT) {
            throw ConsentRule.ofAVisit();
        }
        return texts.text(kind, language, "");
    }

    /** Refused with {@code consent/other-text} if the text changed meanwhile. */
    public List<MyConsent> sign(SignConsent request) {
        var patient = patient();
        patients.lock(patient);
        var text = texts.read(OF_PATIENT, "", request);
        var occasion = Occasion.atHome(patient, user.id());
        var signature = signatures.save(Signature.of(occasion, text, request, clock.instant()));
        audit.changed(request.decision() + "_CONSENT", occasion.subject(signature));
        if (!signature.agrees()) {
            events.publishEvent(new ConsentRefused(patient, signature.kind()));
        }
        return mine();
    }

    List<MyConsent> withdraw(ConsentKind kind) {
        if (kind == TREATMENT) {
            throw ConsentRule.ofAVisit();
        }
        var patient = patient();
        patients.lock(patient);
        var occasion = Occasion.atHome(patient, user.id());
        var latest =
                Optional.ofNullable(signatures.latest(patient).get(kind))
                        .orElseThrow(ConsentRule::nothingToTakeBack);
        var word = signatures.save(latest.withdrawn(occasion, clock.instant()));
        audit.changed("WITHDRAW_CONSENT", occasion.subject(word));
        events.publishEvent(new ConsentRefused(patient, kind));
        return mine();
    }

    private MyConsent ofPatient(ConsentKind kind, @Nullable Signature latest, ZoneId zone) {
        return shown(kind, null, latest, zone, true);
    }

    private MyConsent ofVisit(VisitView visit, @Nullable Signature latest) {
        var open = Consents.OPEN.contains(visit.status());
        return shown(TREATMENT, visit, latest, visit.zone(), open);
    }

    private MyConsent shown(
            ConsentKind kind,
            @Nullable VisitView visit,
            @Nullable Signature latest,
            ZoneId zone,
            boolean open) {
        var status = Signature.status(latest, texts.version(kind));
        return new MyConsent(
                kind,
                visit == null ? null : visit.id(),
                visit == null ? null : catalogue.therapy(visit.therapy()).name(),
                visit == null ? null : When.of(visit.window().start(), zone),
                status,
                latest == null ? null : latest.at(zone),
                latest == null ? null : latest.textVersion(),
                open && status != ConsentStatus.SIGNED,
                latest != null && latest.agrees());
    }

    private PatientId patient() {
        return patients.of(user.id()).orElseThrow(NotFound::new);
    }

    private static AuditSubject subject(VisitView visit) {
        return new AuditSubject("consent", null, visit.patient().value(), visit.id().value());
    }
}
