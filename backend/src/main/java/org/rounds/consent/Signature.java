package org.rounds.consent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/**
 * A patient's word on a consent text. Rows are only added; the latest counts, so consent can be
 * taken back.
 */
@Entity
@Table(name = "consent_signature")
@Immutable
class Signature {

    /** How the text reached the patient; a paper form or a witness come with later channels. */
    enum Channel {
        PATIENT_ACCOUNT
    }

    /** Only what a pen can draw: anything else could carry script into a page or a document. */
    private static final Pattern PATH_DATA =
            Pattern.compile("[MLCQZmlcqz0-9eE+\\-., \\n]{10,20000}");

    @EmbeddedId private SignatureId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Column(name = "therapy_name")
    private String therapyName;

    @Column(name = "text_id")
    private UUID textId;

    @Column(name = "text_version")
    private String textVersion;

    private String language;
    private String hash;

    @Enumerated(EnumType.STRING)
    private ConsentDecision decision;

    @Column(name = "typed_name")
    @Convert(converter = SealedText.class)
    private String typedName;

    @Convert(converter = SealedText.class)
    private @Nullable String drawing;

    @Column(name = "cannot_draw")
    private boolean cannotDraw;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {} // for Hibernate

    private Signature(
            VisitView visit,
            AccountId account,
            String therapyName,
            ConsentTextView text,
            SignConsent request,
            Instant now) {
        this.id = SignatureId.next();
        this.visit = visit.id();
        this.patient = visit.patient();
        this.account = account;
        this.therapyName = therapyName;
        this.textId = text.id();
        this.textVersion = text.version();
        this.language = text.language();
        this.hash = text.hash();
        this.decision = request.decision();
        this.typedName = request.typedName().strip();
        this.drawing = request.signatureSvg();
        this.cannotDraw = request.cannotDraw();
        this.channel = Channel.PATIENT_ACCOUNT;
        this.signedAt = now;
    }

    /**
     * Refused with {@code consent/signature} (422) if an agreement is neither drawn nor said to be
     * impossible to draw.
     */
    static Signature of(
            VisitView visit,
            AccountId account,
            String therapyName,
            ConsentTextView text,
            SignConsent request,
            Instant now) {
        var drawing = request.signatureSvg();
        if (drawing != null && !PATH_DATA.matcher(drawing).matches()) {
            throw ConsentRule.notADrawing();
        }
        if (request.decision() == ConsentDecision.AGREE
                && drawing == null
                && !request.cannotDraw()) {
            throw ConsentRule.signatureMissing();
        }
        return new Signature(visit, account, therapyName, text, request, now);
    }

    ConsentState state(ZoneId zone) {
        return new ConsentState(agrees(), When.of(signedAt, zone), textVersion);
    }

    boolean agrees() {
        return decision == ConsentDecision.AGREE;
    }

    VisitId visit() {
        return visit;
    }

    SignatureId id() {
        return id;
    }
}
