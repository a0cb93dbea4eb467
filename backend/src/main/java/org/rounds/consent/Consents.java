package org.rounds.consent;

import static org.rounds.visit.VisitStatus.ARRIVED;
import static org.rounds.visit.VisitStatus.EN_ROUTE;
import static org.rounds.visit.VisitStatus.PRE_CHECK;
import static org.rounds.visit.VisitStatus.REQUESTED;
import static org.rounds.visit.VisitStatus.SCHEDULED;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consent to treatment (domain.md 2.6): the text of a visit, signing it, refusing it, and what
 * holds now.
 */
@Service
@Transactional
public class Consents {

    private static final Set<VisitStatus> OPEN =
            Set.of(REQUESTED, SCHEDULED, EN_ROUTE, ARRIVED, PRE_CHECK);

    private final SignatureRepository signatures;
    private final ConsentTexts texts;
    private final VisitRecords visits;
    private final Catalogue catalogue;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Consents(
            SignatureRepository signatures,
            ConsentTexts texts,
            VisitRecords visits,
            Catalogue catalogue,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.signatures = signatures;
        this.texts = texts;
        this.visits = visits;
        this.catalogue = catalogue;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds for a visit. The caller checks who may see it, and records that it was read. */
    public ConsentState state(VisitId visit) {
        return Optional.ofNullable(signatures.latest(Set.of(visit)).get(visit))
                .map(signature -> signature.state(visits.view(visit).zone()))
                .orElse(new ConsentState(false, null, null));
    }

    public ConsentTextView text(VisitId id, @Nullable String language) {
        var visit = visits.mine(id, Role.PATIENT);
        audit.read(new AuditSubject("consent", null, visit.patient().value(), id.value()));
        return texts.text(language, therapyName(visit));
    }

    /**
     * Refused with {@code consent/other-text} if the text changed meanwhile, {@code consent/closed}
     * after the start.
     */
    public ConsentState sign(VisitId id, SignConsent request) {
        var visit = visits.mine(id, Role.PATIENT);
        if (!OPEN.contains(visit.status())) {
            throw ConsentRule.closed();
        }
        var therapy = therapyName(visit);
        var text =
                texts.texts(therapy)
                        .filter(
                                one ->
                                        one.id().equals(request.textId())
                                                && one.hash().equals(request.hash()))
                        .findAny()
                        .orElseThrow(ConsentRule::otherText);
        var signature =
                signatures.save(
                        Signature.of(visit, user.id(), therapy, text, request, clock.instant()));
        audit.changed(
                request.decision() + "_CONSENT",
                new AuditSubject(
                        "consent", signature.id().value(), visit.patient().value(), id.value()));
        return signature.state(visit.zone());
    }

    private String therapyName(VisitView visit) {
        return catalogue.therapy(visit.therapy()).name();
    }
}
