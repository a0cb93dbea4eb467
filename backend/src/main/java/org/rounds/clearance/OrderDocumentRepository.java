package org.rounds.clearance;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OrderDocumentRepository extends Repository<OrderDocument, OrderId> {

    OrderDocument save(OrderDocument document);

    Optional<OrderDocument> findById(OrderId id);
}
