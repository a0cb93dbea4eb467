package org.rounds.clearance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrderRepository extends Repository<OrderReference, OrderId> {

    OrderReference save(OrderReference order);

    @Query(
            "select o from OrderReference o where o.visit.value = :visit order by o.recordedAt, o.id.value")
    List<OrderReference> ofVisit(UUID visit);

    @Query(
            """
            select distinct new org.rounds.clearance.OrderKind(o.visit, o.standing)
            from OrderReference o where o.visit.value in :visits
            """)
    List<OrderKind> kindsOf(Collection<UUID> visits);
}
