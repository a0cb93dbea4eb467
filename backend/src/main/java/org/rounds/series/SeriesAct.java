package org.rounds.series;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;

/** Who did what with visits of a series; kept for good. */
@Entity
@Immutable
class SeriesAct {

    enum Kind {
        MADE,
        MOVED,
        CANCELLED
    }

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Scope scope;

    @Column(name = "from_number")
    int from;

    int visits;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    AccountId by;

    Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SeriesAct() {} // for Hibernate

    /**
     * @param from the number of the visit on which somebody acted
     * @param visits how many were made, moved or cancelled
     */
    SeriesAct(
            SeriesId series,
            Kind kind,
            Scope scope,
            int from,
            int visits,
            AccountId by,
            Instant now) {
        this.id = Ids.next();
        this.series = series;
        this.kind = kind;
        this.scope = scope;
        this.from = from;
        this.visits = visits;
        this.by = by;
        this.at = now;
    }
}
