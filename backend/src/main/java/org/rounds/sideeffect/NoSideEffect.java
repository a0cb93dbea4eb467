package org.rounds.sideeffect;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.visit.VisitId;

/** The nurse's answer that no side effect was seen during the visit. */
@Entity
@Immutable
class NoSideEffect {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private AccountId by;

    @Column(name = "answered_at")
    private Instant at;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NoSideEffect() {} // for Hibernate

    NoSideEffect(VisitId visit, AccountId by, Instant now) {
        this.visit = visit;
        this.by = by;
        this.at = now;
    }

    VisitId visit() {
        return visit;
    }
}
