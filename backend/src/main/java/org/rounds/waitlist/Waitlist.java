package org.rounds.waitlist;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.Patients;
import org.rounds.region.Regions;
import org.rounds.scheduling.Bookings;
import org.rounds.shared.NotFound;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitRequested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people who wait for a time do: join, look, decline what is offered, give up. */
@Service
@Transactional
class Waitlist {

    private final WaitRepository waits;
    private final OfferRepository offers;
    private final Bookings bookings;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Patients patients;
    private final VisitRecords visits;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Waitlist(
            WaitRepository waits,
            OfferRepository offers,
            Bookings bookings,
            Catalogue catalogue,
            Regions regions,
            Patients patients,
            VisitRecords visits,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.waits = waits;
        this.offers = offers;
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.regions = regions;
        this.patients = patients;
        this.visits = visits;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refused with {@code waitlist/not-served}, {@code days} or {@code hours} (422), with {@code
     * waits-already} (one wait a therapy, kept by a key), and with {@code free-now}: what is
     * offered later is what has become free.
     */
    WaitId join(JoinWaitlist request) {
        var region = regions.serving(request.zip()).orElseThrow(WaitlistRule::notServed);
        if (catalogue.offered().stream().noneMatch(one -> one.id().equals(request.therapyId()))) {
            throw new NotFound();
        }
        var now = clock.instant();
        var wish = Wish.of(request, LocalDate.ofInstant(now, region.zone()));
        if (waits.waiting(user.id()).stream()
                .anyMatch(one -> one.therapy().equals(request.therapyId()))) {
            throw WaitlistRule.waitsAlready();
        }
        if (bookings.slotDays(request.zip(), request.therapyId()).stream()
                .flatMap(day -> day.slots().stream())
                .anyMatch(slot -> wish.fits(slot.start().local()))) {
            throw WaitlistRule.freeNow();
        }
        var wait =
                waits.saveAndFlush(
                        new Wait(user.id(), region.id(), request.therapyId(), wish, now));
        audit.changed("JOIN_WAITLIST", subject(wait.id()));
        return wait.id();
    }

    List<WaitView> mine() {
        var own = waits.waiting(user.id());
        var open = open(own);
        audit.readAll(own.stream().map(one -> subject(one.id())).toList());
        return own.stream().map(one -> view(one, open)).toList();
    }

    /** The time goes to the next one; the wait goes on. */
    void decline(WaitId id) {
        var wait = own(id);
        var offer = offers.findByOpenFor(id.value()).orElseThrow(WaitlistRule::ended);
        giveUp(wait, offer);
        audit.changed("DECLINE_TIME", subject(id));
    }

    void giveUp(WaitId id) {
        var wait = own(id);
        offers.findByOpenFor(id.value()).ifPresent(offer -> giveUp(wait, offer));
        wait.end(WaitState.GIVEN_UP, clock.instant());
        waits.saveAndFlush(wait);
        audit.changed("LEAVE_WAITLIST", subject(id));
    }

    /** Whoever has a visit of the therapy waits for none any more; the kept time runs out. */
    @EventListener
    void on(VisitRequested requested) {
        var visit = visits.view(requested.visit());
        patients.accounts(Set.of(visit.patient())).values().stream()
                .flatMap(account -> waits.waiting(account).stream())
                .filter(wait -> wait.therapy().equals(visit.therapy()))
                .forEach(this::booked);
    }

    private void booked(Wait wait) {
        var now = clock.instant();
        offers.findByOpenFor(wait.id().value())
                .ifPresent(
                        offer -> {
                            offer.end(TimeOffer.Outcome.BOOKED, now);
                            offers.saveAndFlush(offer);
                        });
        wait.end(WaitState.BOOKED, now);
        waits.saveAndFlush(wait);
    }

    private void giveUp(Wait wait, TimeOffer offer) {
        bookings.giveUpHold(offer.hold(), offer.token(), wait.region());
        offer.end(TimeOffer.Outcome.DECLINED, clock.instant());
        offers.saveAndFlush(offer);
    }

    private Wait own(WaitId id) {
        return waits.findByIdAndAccount(id, user.id()).orElseThrow(NotFound::new);
    }

    private Map<UUID, TimeOffer> open(List<Wait> of) {
        var now = clock.instant();
        return offers.findByOpenForIn(of.stream().map(one -> one.id().value()).toList()).stream()
                .filter(offer -> now.isBefore(offer.expiresAt()))
                .collect(toMap(offer -> offer.entry().value(), identity()));
    }

    private WaitView view(Wait wait, Map<UUID, TimeOffer> open) {
        var offer = open.get(wait.id().value());
        var zone = regions.region(wait.region()).zone();
        var wish = wait.wish();
        return new WaitView(
                wait.id(),
                wait.therapy(),
                catalogue.therapy(wait.therapy()).name(),
                wish.zip(),
                wish.firstDay(),
                wish.lastDay(),
                wish.from(),
                wish.until(),
                offer == null ? null : offer.view(wait, zone, clock.instant()));
    }

    static AuditSubject subject(WaitId id) {
        return new AuditSubject("waitlist-entry", id.value(), null, null);
    }
}
