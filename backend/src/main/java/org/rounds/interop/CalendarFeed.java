package org.rounds.interop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;

/**
 * A nurse's private calendar address. Only a hash of its secret is kept, so that nobody can read it
 * here; it ends by itself, so that a forgotten subscription does not stay open for ever.
 */
@Entity
class CalendarFeed {

    private static final Duration LIFETIME = Duration.ofDays(180);

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {} // for Hibernate

    CalendarFeed(AccountId account, byte[] secretHash, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.secretHash = secretHash;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    CalendarFeedView view() {
        return new CalendarFeedView(createdAt, expiresAt);
    }
}
