package org.rounds.waitlist;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Accounts;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.scheduling.Bookings;
import org.rounds.scheduling.SlotDay;
import org.rounds.scheduling.TakeHold;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers times that have become free to those who wait, each to one person for a while: who waits
 * longest first, and whoever had an offer after those who had none. What is not taken goes on to
 * the next.
 */
@Component
@Transactional
class Offers {

    /** Nobody is woken for it: an offer of the night would only run out. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    private static final Duration OFFER = Duration.ofMinutes(30);

    /** No times are known of later days. */
    private static final int DAYS = 14;

    private final WaitRepository waits;
    private final OfferRepository offers;
    private final Bookings bookings;
    private final Regions regions;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offers(
            WaitRepository waits,
            OfferRepository offers,
            Bookings bookings,
            Regions regions,
            Accounts accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waits = waits;
        this.offers = offers;
        this.bookings = bookings;
        this.regions = regions;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Ends the offers that ran out, and the waits whose days are past. */
    void endWhatIsOver() {
        var now = clock.instant();
        for (var offer : offers.findByOpenForIsNotNullAndExpiresAtLessThanEqual(now)) {
            offer.end(TimeOffer.Outcome.LAPSED, now);
            offers.saveAndFlush(offer);
            var wait = waits.findById(offer.entry()).orElseThrow();
            wait.leftUnanswered(now);
            waits.saveAndFlush(wait);
        }
        for (var region : regions.all()) {
            waits.waiting(region.id()).stream()
                    .filter(wait -> wait.isPast(LocalDate.ofInstant(now, region.zone())))
                    .forEach(
                            wait -> {
                                wait.end(WaitState.PAST, now);
                                waits.saveAndFlush(wait);
                            });
        }
    }

    /** Those to whom a time may be offered now, the next one first. */
    List<WaitId> inOrder() {
        var now = clock.instant();
        return regions.all().stream()
                .filter(region -> isDay(LocalTime.ofInstant(now, region.zone())))
                .flatMap(region -> inOrder(region, LocalDate.ofInstant(now, region.zone())))
                .toList();
    }

    private Stream<WaitId> inOrder(RegionView region, LocalDate today) {
        var near =
                waits.waiting(region.id()).stream()
                        .filter(wait -> wait.wish().firstDay().isBefore(today.plusDays(DAYS)))
                        .map(Wait::id)
                        .toList();
        var offered =
                offers.findByOpenForIn(near.stream().map(WaitId::value).toList()).stream()
                        .map(TimeOffer::entry)
                        .collect(Collectors.toSet());
        return near.stream().filter(wait -> !offered.contains(wait));
    }

    /** Keeps the first time that this person wants and was not offered before, if there is one. */
    void offer(WaitId id) {
        var wait = waits.findById(id).filter(Wait::isWaiting).orElse(null);
        if (wait == null || accounts.account(wait.account()).isEmpty()) {
            return;
        }
        firstFor(wait)
                .ifPresent(
                        slot -> {
                            var now = clock.instant();
                            var hold =
                                    bookings.keepFor(
                                            new TakeHold(
                                                    wait.wish().zip(),
                                                    wait.therapy(),
                                                    slot.start().at(),
                                                    null,
                                                    null),
                                            "waitlist " + id.value(),
                                            OFFER);
                            offers.saveAndFlush(new TimeOffer(id, hold, now));
                            wait.offered(now);
                            waits.saveAndFlush(wait);
                            audit.changed("OFFER_TIME", Waitlist.subject(id));
                            events.publishEvent(new TimeOffered(wait.account()));
                        });
    }

    private Optional<SlotDay.SlotView> firstFor(Wait wait) {
        var before = offers.offeredTo(wait.id());
        return bookings.slotDays(wait.wish().zip(), wait.therapy()).stream()
                .flatMap(day -> day.slots().stream())
                .filter(slot -> wait.wants(slot.start().local()))
                .filter(slot -> !before.contains(slot.start().at()))
                .findFirst();
    }

    private static boolean isDay(LocalTime time) {
        return !time.isBefore(MORNING) && time.isBefore(NIGHT);
    }
}
