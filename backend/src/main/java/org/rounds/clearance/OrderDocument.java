package org.rounds.clearance;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The signed order itself, as a file. It never changes; another one comes with another order. */
@Entity
@Table(name = "order_document")
@Immutable
class OrderDocument {

    @EmbeddedId private OrderId id;

    @Convert(converter = SealedDocument.class)
    private byte[] content;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OrderDocument() {} // for Hibernate

    OrderDocument(OrderId order, byte[] content) {
        this.id = order;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
