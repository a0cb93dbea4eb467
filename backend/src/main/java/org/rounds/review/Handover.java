package org.rounds.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;

/** A review handed to a colleague. Rows are only added; the latest of a visit counts. */
@Entity
@Table(name = "review_handover")
@Immutable
class Handover {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "given_by"))
    private AccountId giver;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "given_to"))
    private AccountId receiver;

    @Convert(converter = SealedText.class)
    private String note;

    @Column(name = "given_at")
    private Instant givenAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Handover() {} // for Hibernate

    Handover(VisitId visit, AccountId giver, HandOverReview request, Instant now) {
        if (request.colleagueId().equals(giver)) {
            throw ReviewRule.toYourself();
        }
        this.id = Ids.next();
        this.visit = visit;
        this.giver = giver;
        this.receiver = request.colleagueId();
        this.note = request.note().strip();
        this.givenAt = now;
    }

    UUID id() {
        return id;
    }

    AccountId giver() {
        return giver;
    }

    AccountId receiver() {
        return receiver;
    }

    HandoverView view(Map<AccountId, String> names, ZoneId zone) {
        return new HandoverView(
                names.getOrDefault(giver, ""),
                names.getOrDefault(receiver, ""),
                note,
                When.of(givenAt, zone));
    }
}
