package org.rounds.clearance;

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

    private boolean standing;

    @Column(name = "standing_name")
    @Convert(converter = SealedText.class)
    private @Nullable String standingName;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentType document;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OrderReference() {} // for Hibernate

    /**
     * Refused when it is of a day to come or, for one patient alone, of a day before any exam that
     * counts, when it is a standing one without a name or where the state allows none, and when its
     * document is neither a PDF nor a photo (G4).
     */
    OrderReference(VisitId visit, RecordOrder request, Term term, Signer signer) {
        if (!term.allowsOrderOf(request.orderedOn(), request.standing())) {
            throw ClearanceRule.orderedOn(term.earliestExam(), term.today());
        }
        var called = request.standingName();
        if (request.standing() && !term.standingOrders()) {
            throw ClearanceRule.noStandingOrders();
        }
        if (request.standing() && (called == null || called.isBlank())) {
            throw ClearanceRule.standingNameNeeded();
        }
        var file = request.document();
        this.document = file == null ? null : DocumentType.of(file);
        this.standing = request.standing();
        this.standingName = request.standing() && called != null ? called.strip() : null;
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
        this.recordedBy = signer.account();
        this.recordedAt = signer.at();
    }

    OrderView view(String by) {
        return new OrderView(
                id,
                number,
                prescriberName,
                orderedOn,
                List.of(products.split("\n", -1)),
                standing,
                standingName,
                document,
                by);
    }

    OrderId id() {
        return id;
    }

    @Nullable DocumentType document() {
        return document;
    }

    AccountId recordedBy() {
        return recordedBy;
    }
}
