package org.rounds.screening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Rules.Raised;
import org.rounds.shared.Ids;

/**
 * What the rules looked at besides the answers when they rated a screening. With the edition and
 * the answers, which never change, the same flags come out of it at any later time (NG4).
 */
@Entity
@Table(name = "screening_rating")
@Immutable
class Rating {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "screening_id"))
    private ScreeningId screening;

    @Convert(converter = SealedFacts.class)
    private VisitFacts facts;

    private boolean superseded;

    @Column(name = "rated_at")
    private Instant ratedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Rating() {} // for Hibernate

    Rating(Screening screening, VisitFacts facts, Instant now) {
        this.id = Ids.next();
        this.screening = screening.id();
        this.facts = facts;
        this.superseded = screening.isSuperseded();
        this.ratedAt = now;
    }

    /** What the edition's rules say to these answers and to the facts as they were. */
    List<Raised> raised(Edition edition, Screening of) {
        var asked = edition.questions().asked(of.kind(), facts);
        return edition.rules().evaluate(of.answers(asked, superseded), facts);
    }

    Instant at() {
        return ratedAt;
    }
}
