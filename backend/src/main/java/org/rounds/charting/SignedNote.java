package org.rounds.charting;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;

/**
 * A note as it was signed, with all that had been recorded until then. The application's database
 * account can neither change nor remove it.
 */
@Entity
@Immutable
class SignedNote {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
    private AccountId signer;

    @Convert(converter = SealedText.class)
    private String licence;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Convert(converter = SealedText.class)
    private String content;

    private String hash;

    @Version private @Nullable Long version;

    /** What the signature covers. */
    record Content(
            VisitId visit,
            PatientId patient,
            String nurse,
            String licence,
            When signedAt,
            @Nullable When arrivedAt,
            @Nullable When departedAt,
            Chart.@Nullable IdentityView identity,
            List<Chart.VitalsView> vitals,
            List<Chart.ProductView> products,
            Chart.InfusionView infusion,
            WriteNote note) {}

    @SuppressWarnings("NullAway.Init")
    protected SignedNote() {} // for Hibernate

    // The bytes of the content, a Content as JSON, are what is signed.
    SignedNote(VisitId visit, AccountId signer, String licence, String content, Instant now) {
        this.id = Ids.next();
        this.visit = visit;
        this.signer = signer;
        this.licence = licence;
        this.content = content;
        this.hash = hash(content);
        this.signedAt = now;
    }

    /** Whether the content is, byte by byte, what was signed. */
    boolean verifies() {
        return hash.equals(hash(content));
    }

    AccountId signer() {
        return signer;
    }

    String licence() {
        return licence;
    }

    Instant signedAt() {
        return signedAt;
    }

    String content() {
        return content;
    }

    String hash() {
        return hash;
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
