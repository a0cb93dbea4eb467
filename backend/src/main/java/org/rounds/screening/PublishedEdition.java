package org.rounds.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;

/** An edition that the operator published. Rows are only added. */
@Entity
@Immutable
class PublishedEdition {

    @Id private UUID id;
    private int number;
    private String content;
    private String hash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private AccountId publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PublishedEdition() {} // for Hibernate

    PublishedEdition(Edition edition, AccountId by, Instant now) {
        this.id = Ids.next();
        this.number = Integer.parseInt(edition.version());
        this.content = edition.json();
        this.hash = hash(content);
        this.publishedBy = by;
        this.publishedAt = now;
    }

    /** What was published; a row that was changed since stops whoever reads it. */
    Edition edition() {
        if (!hash(content).equals(hash)) {
            throw new IllegalStateException("Published edition " + number + " was changed");
        }
        return Edition.read(content);
    }

    EditionView view() {
        return new EditionView(String.valueOf(number), publishedBy, publishedAt);
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }
}
