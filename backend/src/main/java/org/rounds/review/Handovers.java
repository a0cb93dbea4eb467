package org.rounds.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rounds.audit.AuditTrail;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.identity.Staff;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews that a prescriber hands to a colleague by name. Whoever else may decide still may: a
 * handover hides nothing.
 */
@Service
@Transactional
class Handovers {

    private final HandoverRepository handovers;
    private final UnderReview review;
    private final Calls calls;
    private final VisitRecords visits;
    private final Clinicians clinicians;
    private final Staff staff;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            UnderReview review,
            Calls calls,
            VisitRecords visits,
            Clinicians clinicians,
            Staff staff,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handovers = handovers;
        this.review = review;
        this.calls = calls;
        this.visits = visits;
        this.clinicians = clinicians;
        this.staff = staff;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Only between those who may clear in the state of the address (domain.md 2.2). */
    void handOver(VisitId id, HandOverReview request) {
        var visit = review.open(id);
        if (review.isDecided(visit) && !calls.tries(Set.of(id)).containsKey(id)) {
            throw ReviewRule.decided();
        }
        if (!mayClear(user.id(), visit)) {
            throw ReviewRule.mayNotClear(visit.state());
        }
        var handover = new Handover(id, user.id(), request, clock.instant());
        check(handover.receiver(), visit);
        handovers.save(handover);
        audit.changed("HAND_OVER_REVIEW", UnderReview.subject("handover", handover.id(), visit));
        events.publishEvent(new ReviewHandedOver(id, handover.receiver()));
    }

    /** To whom the caller can hand the review of a visit, by name. */
    List<Colleague> colleagues(VisitId id) {
        var visit = visits.mine(id, Role.PRESCRIBER);
        audit.read(UnderReview.subject("visit", id.value(), visit));
        return prescribers(visit)
                .filter(one -> !one.id().equals(user.id()) && mayClear(one.id(), visit))
                .map(one -> new Colleague(one.id(), one.name()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /** All of a visit, the latest first. */
    List<HandoverView> of(VisitView visit) {
        var given = handovers.ofVisit(visit.id().value());
        var people =
                given.stream().flatMap(one -> Stream.of(one.giver(), one.receiver())).distinct();
        var names = accounts.names(people.toList());
        return given.reversed().stream().map(one -> one.view(names, visit.zone())).toList();
    }

    /** With whom these visits are; those that were never handed over are absent. */
    Map<VisitId, HandedOver> latest(Collection<VisitId> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        var latest = new HashMap<VisitId, GivenTo>();
        handovers
                .given(of.stream().map(VisitId::value).toList())
                .forEach(one -> latest.put(one.visit(), one));
        var people =
                latest.values().stream()
                        .flatMap(one -> Stream.of(one.giver(), one.receiver()))
                        .distinct();
        var names = accounts.names(people.toList());
        var shown = new HashMap<VisitId, HandedOver>();
        latest.forEach((visit, one) -> shown.put(visit, one.shown(names, user.id())));
        return shown;
    }

    private void check(AccountId colleague, VisitView visit) {
        if (prescribers(visit).noneMatch(one -> one.id().equals(colleague))) {
            throw ReviewRule.unknownColleague();
        }
        if (!mayClear(colleague, visit)) {
            throw ReviewRule.colleagueMayNotClear(visit.state());
        }
    }

    private Stream<AccountView> prescribers(VisitView visit) {
        return staff.in(visit.region().value(), Role.PRESCRIBER).stream();
    }

    private boolean mayClear(AccountId account, VisitView visit) {
        var today = LocalDate.ofInstant(clock.instant(), visit.zone());
        return clinicians.licenceToClear(account, visit.state(), today).isPresent();
    }
}
