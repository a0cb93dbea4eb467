package org.rounds.clearance;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Role;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyView;
import org.rounds.shared.NotFound;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed orders on file, and the documents that came with them. */
@Component
@Transactional
class Orders {

    private final OrderRepository orders;
    private final OrderDocumentRepository documents;
    private final VisitRecords visits;
    private final Regions regions;
    private final AuditTrail audit;

    Orders(
            OrderRepository orders,
            OrderDocumentRepository documents,
            VisitRecords visits,
            Regions regions,
            AuditTrail audit) {
        this.orders = orders;
        this.documents = documents;
        this.visits = visits;
        this.regions = regions;
        this.audit = audit;
    }

    OrderId record(VisitView visit, RecordOrder request, Term term, Signer signer) {
        var order = orders.save(new OrderReference(visit.id(), request, term, signer));
        var document = request.document();
        if (document != null) {
            documents.save(new OrderDocument(order.id(), document));
        }
        return order.id();
    }

    /**
     * G4: the visits with an order of their own, or with a standing order while the rules of the
     * state allow it on the visit's day.
     */
    Set<VisitId> ordered(Collection<VisitView> of) {
        var found = orders.kindsOf(of.stream().map(visit -> visit.id().value()).toList());
        var own = visitsOf(found, kind -> !kind.standing());
        var standing = visitsOf(found, OrderKind::standing);
        return of.stream()
                .filter(
                        visit ->
                                own.contains(visit.id())
                                        || (standing.contains(visit.id()) && allowsStanding(visit)))
                .map(VisitView::id)
                .collect(Collectors.toSet());
    }

    /** The document of an order, for prescribers of the region and the assigned nurse. */
    OrderFile document(VisitId id, OrderId order) {
        var visit = visits.mine(id, Role.PRESCRIBER, Role.NURSE);
        var type =
                orders.ofVisit(id.value()).stream()
                        .filter(one -> one.id().equals(order))
                        .findAny()
                        .map(OrderReference::document)
                        .orElseThrow(NotFound::new);
        audit.read(
                new AuditSubject(
                        "order-document", order.value(), visit.patient().value(), id.value()));
        return new OrderFile(type, documents.findById(order).orElseThrow(NotFound::new).content());
    }

    private boolean allowsStanding(VisitView visit) {
        return regions.policy(visit.state(), visit.date())
                .map(StatePolicyView::standingOrders)
                .orElse(false);
    }

    private static Set<VisitId> visitsOf(Collection<OrderKind> kinds, Predicate<OrderKind> wanted) {
        return kinds.stream().filter(wanted).map(OrderKind::visit).collect(Collectors.toSet());
    }
}
