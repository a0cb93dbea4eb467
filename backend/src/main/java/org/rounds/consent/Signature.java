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
import org.rounds.consent.Occasion.Channel;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;

/**
 * A patient's word on a consent text. Rows are only added; the latest counts, so consent can be
 * taken back.
 */
@Entity
@Table(name = "consent_signature")
@Immutable
class Signature {

    /**
     * Only what a pen can draw, and at least one stroke: anything else could carry script into a
     * page or a document, or be no signature at all.
     */
    private static final Pattern PATH_DATA =
            Pattern.compile(
                    "[Mm](?=[ ,\\n]*+[-+.]?\\d)(?=[^LCQlcq]*+[LCQlcq][ ,\\n]*+[-+.]?\\d)"
                            + "[MLCQZmlcqz0-9eE+\\-., \\n]{9,19999}");

    @EmbeddedId private SignatureId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private @Nullable VisitId visit;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Column(name = "therapy_name")
    private @Nullable String therapyName;

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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "witness"))
    private @Nullable AccountId witness;

    /** Absent from signatures of the time before it was asked, as are the next two. */
    @Enumerated(EnumType.STRING)
    private @Nullable SignerAuthority authority;

    @Column(name = "authority_words")
    @Convert(converter = SealedText.class)
    private @Nullable String authorityWords;

    @Column(name = "questions_answered")
    private @Nullable Boolean questionsAnswered;

    /** The signature that is taken back. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdraws"))
    private @Nullable SignatureId withdraws;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {} // for Hibernate

    private Signature(Occasion occasion, ConsentTextView text, SignConsent request, Instant now) {
        this(occasion, text.kind(), now);
        this.textId = text.id();
        this.textVersion = text.version();
        this.language = text.language();
        this.hash = text.hash();
        this.decision = request.decision();
        this.typedName = request.typedName().strip();
        this.drawing = request.signatureSvg();
        this.cannotDraw = request.cannotDraw();
        this.authority = request.authority();
        this.authorityWords = request.authorityWords();
        this.questionsAnswered = request.questionsAnswered();
    }

    private Signature(Occasion occasion, Signature withdrawn, Instant now) {
        this(occasion, withdrawn.kind, now);
        this.textId = withdrawn.textId;
        this.textVersion = withdrawn.textVersion;
        this.language = withdrawn.language;
        this.hash = withdrawn.hash;
        this.decision = ConsentDecision.REFUSE;
        this.typedName = withdrawn.typedName;
        this.withdraws = withdrawn.id;
    }

    @SuppressWarnings("NullAway.Init") // what was read and said, the other two fill in
    private Signature(Occasion occasion, ConsentKind kind, Instant now) {
        this.id = SignatureId.next();
        this.kind = kind;
        this.visit = occasion.visit();
        this.patient = occasion.patient();
        this.account = occasion.account();
        this.therapyName = occasion.therapyName();
        this.channel = occasion.channel();
        this.witness = occasion.witness();
        this.signedAt = now;
    }

    /**
     * Refused (422) with {@code consent/name} without a letter in the name, {@code
     * consent/signature} if an agreement is neither drawn nor said to be impossible to draw, {@code
     * consent/questions} while questions are open, {@code consent/authority} from one who decides
     * for the patient without saying who they are.
     */
    static Signature of(Occasion occasion, ConsentTextView text, SignConsent request, Instant now) {
        var drawing = request.signatureSvg();
        if (drawing != null && !PATH_DATA.matcher(drawing).matches()) {
            throw ConsentRule.notADrawing();
        }
        if (request.typedName().codePoints().noneMatch(Character::isLetter)) {
            throw ConsentRule.notAName();
        }
        var words = request.authorityWords();
        if (request.authority() == SignerAuthority.DECIDES_FOR_PATIENT
                && (words == null || words.isBlank())) {
            throw ConsentRule.authorityMissing();
        }
        if (request.decision() == ConsentDecision.AGREE) {
            if (drawing == null && !request.cannotDraw()) {
                throw ConsentRule.signatureMissing();
            }
            if (!request.questionsAnswered()) {
                throw ConsentRule.questionsOpen();
            }
        }
        return new Signature(occasion, text, request, now);
    }

    /** Refused with {@code consent/nothing-to-take-back} unless this is an agreement. */
    Signature withdrawn(Occasion occasion, Instant now) {
        if (!agrees()) {
            throw ConsentRule.nothingToTakeBack();
        }
        return new Signature(occasion, this, now);
    }

    /**
     * @param latest absent while there is no word on it
     * @param currentVersion of the text that is asked for now
     */
    static ConsentStatus status(@Nullable Signature latest, String currentVersion) {
        if (latest == null) {
            return ConsentStatus.NOT_ANSWERED;
        }
        if (!latest.agrees()) {
            return latest.withdraws == null ? ConsentStatus.REFUSED : ConsentStatus.TAKEN_BACK;
        }
        return latest.textVersion.equals(currentVersion)
                ? ConsentStatus.SIGNED
                : ConsentStatus.NEW_TEXT;
    }

    boolean agrees() {
        return decision == ConsentDecision.AGREE;
    }

    When at(ZoneId zone) {
        return When.of(signedAt, zone);
    }

    String textVersion() {
        return textVersion;
    }

    ConsentKind kind() {
        return kind;
    }

    @Nullable VisitId visit() {
        return visit;
    }

    SignatureId id() {
        return id;
    }
}
