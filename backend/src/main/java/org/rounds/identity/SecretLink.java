package org.rounds.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that works once, for one purpose, for a short time. Only a hash of its secret is kept. */
@Entity
class SecretLink {

    /** What a link is for, and how long it works after it was sent. */
    enum Purpose {
        INVITATION(Duration.ofHours(72)),
        SIGN_IN(Duration.ofMinutes(10));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }
    }

    @EmbeddedId private LinkId id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    /** Hash of the browser that asked; a sign-in link works nowhere else. */
    @Column(name = "browser_hash")
    private byte @Nullable [] browserHash;

    @Column(name = "secret_hash")
    private byte @Nullable [] secretHash;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SecretLink() {} // for Hibernate

    SecretLink(Purpose purpose, AccountId account, byte @Nullable [] browserHash) {
        this.id = LinkId.next();
        this.purpose = purpose;
        this.account = account;
        this.browserHash = browserHash;
    }

    /** Gives the link its secret; an earlier one stops working. */
    void issue(byte[] newSecretHash, Instant now) {
        secretHash = newSecretHash;
        expiresAt = now.plus(purpose.lifetime);
    }

    LinkId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    Purpose purpose() {
        return purpose;
    }
}
