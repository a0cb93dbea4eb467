package org.rounds.clearance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.SealedText;
import org.rounds.visit.VisitId;

/** Where the signed order of a visit lies. Rows are only added. */
@Entity
@Table(name = "order_reference")
@Immutable
class OrderReference {

    @EmbeddedId private OrderId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Convert(converter = SealedText.class)
    private String number;

    @Column(name = "prescriber_name")
    @Convert(converter = SealedText.class)
    private String prescriberName;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    /** One a line. */
    @Convert(converter = SealedText.class)
    private String products;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OrderReference() {} // for Hibernate

    /**
     * @param today at the address
     */
    OrderReference(VisitId visit, RecordOrder request, LocalDate today, AccountId by, Instant now) {
        if (request.orderedOn().isAfter(today)) {
            throw ClearanceRule.orderedInFuture();
        }
        this.id = OrderId.next();
        this.visit = visit;
        this.number = request.number().strip();
        this.prescriberName = request.prescriberName().strip();
        this.orderedOn = request.orderedOn();
        this.products =
                String.join(
                        "\n",
                        request.products().stream()
                                .map(name -> name.strip().replace('\n', ' '))
                                .toList());
        this.recordedBy = by;
        this.recordedAt = now;
    }

    OrderView view(String by) {
        return new OrderView(
                id, number, prescriberName, orderedOn, List.of(products.split("\n", -1)), by);
    }

    OrderId id() {
        return id;
    }

    VisitId visit() {
        return visit;
    }

    AccountId recordedBy() {
        return recordedBy;
    }
}
