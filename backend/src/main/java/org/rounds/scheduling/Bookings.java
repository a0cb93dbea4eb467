package org.rounds.scheduling;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyId;
import org.rounds.catalogue.TherapyView;
import org.rounds.region.BookingLimits;
import org.rounds.region.DayPolicy;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.NotFound;
import org.rounds.travel.Place;
import org.rounds.visit.VisitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a patient comes to a visit: the free times, the hold on one of them, the booking. */
@Service
@Transactional
public class Bookings {

    private static final int HOLDS_PER_CALLER = 3;

    /** How many nurses are locked at most to find the best one. */
    private static final int NURSES_LOCKED = 8;

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final OpenTimes openTimes;
    private final WorkDays workDays;
    private final BookingLimits limits;
    private final VisitRequests requests;
    private final Regions regions;
    private final Catalogue catalogue;
    private final BlindIndex index;
    private final Clock clock;

    Bookings(
            RoundRepository rounds,
            StopRepository stops,
            OpenTimes openTimes,
            WorkDays workDays,
            BookingLimits limits,
            VisitRequests requests,
            Regions regions,
            Catalogue catalogue,
            BlindIndex index,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.openTimes = openTimes;
        this.workDays = workDays;
        this.limits = limits;
        this.requests = requests;
        this.regions = regions;
        this.catalogue = catalogue;
        this.index = index;
        this.clock = clock;
    }

    /**
     * The free times of two weeks; refused with {@code scheduling/not-served} outside every service
     * area.
     */
    public List<SlotDay> slotDays(String zip, TherapyId therapy) {
        var region = area(zip, "zip");
        return openTimes.days(region, wish(region, zip, therapy));
    }

    /**
     * Keeps a time for ten minutes in the round of one nurse who can be there and keep all
     * promises: of those with about the shortest way the one with the fewest stops that day. The
     * hold that it replaces is given up with it or not at all. Refused with {@code
     * scheduling/time-taken} and the nearest times, and with {@code scheduling/too-many-holds}.
     */
    public HoldView takeHold(TakeHold wanted, String caller) {
        return keepFor(wanted, caller, Stop.HOLD);
    }

    /** As {@link #takeHold}, for {@code lasts}: for somebody who is not there to choose. */
    public HoldView keepFor(TakeHold wanted, String caller, Duration lasts) {
        var now = clock.instant();
        var region = area(wanted.zip(), "zip");
        var promise = wish(region, wanted.zip(), wanted.therapyId()).at(wanted.start());
        var holder = new Stop.Holder(index.of("stop.holder", caller), HoldToken.next(), lasts);
        var nurses = openTimes.nursesFor(region, promise, wanted.replaces());
        var candidates = nurses.subList(0, Math.min(NURSES_LOCKED, nurses.size()));
        var locked = lock(candidates, wanted, region);
        refuseHoarding(holder, now);
        var date = LocalDate.ofInstant(wanted.start(), region.zone());
        var days = workDays.of(region, date, date); // again, for time off given until the lock
        days.keySet().retainAll(candidates.stream().map(NurseDay::round).toList());
        var nurse =
                best(days, locked, promise, region)
                        .orElseThrow(
                                () -> SchedulingRule.timeTaken(openTimes.nearest(region, promise)));
        var day = Objects.requireNonNull(days.get(nurse));
        var hold = locked.get(nurse).hold(promise, wanted.therapyId(), holder, day, now);
        return stops.save(hold).holdView(holder.token(), region.zone(), now);
    }

    /** Ends a hold for whoever has its token; one that ran out or was booked stays as it is. */
    public void giveUpHold(StopId id, String token, RegionId region) {
        var round = stops.findRoundOf(id).orElseThrow(NotFound::new);
        rounds.lock(Set.of(round), regions.region(region));
        var hold = stops.get(id);
        hold.giveUp(token, clock.instant());
        stops.save(hold);
    }

    /**
     * Turns a hold into a requested visit of the signed-in patient, if the nurse can reach the
     * exact address too. A hold that ran out is taken again when its time is still free; else, and
     * when the address is too far, refused with {@code scheduling/hold-expired} and the nearest
     * times. A patient is never in two visits at once: {@code scheduling/patient-overlap}.
     */
    public VisitId bookVisit(BookVisit booking) {
        var region = area(booking.address().zip(), "address.zip");
        var roundId = stops.findRoundOf(booking.holdId()).orElseThrow(NotFound::new);
        var round = rounds.lock(Set.of(roundId), region).get(roundId);
        var hold = stops.get(booking.holdId());
        hold.checkBooking(booking.holdToken(), booking.therapyId());
        round.refuseOther(region.id());
        var home = requests.home(booking, region);
        var promise = hold.booked().promise().at(home.place());
        if (!keeps(round, hold, promise, region)) {
            throw SchedulingRule.holdExpired(openTimes.nearest(region, promise));
        }
        var visit = requests.request(booking, region, home, promise);
        hold.plan(visit.id(), visit.patient(), home.place());
        stops.save(hold);
        return visit.id();
    }

    private boolean keeps(Round round, Stop hold, Promise promise, RegionView region) {
        var now = clock.instant();
        return (hold.isTaken(now) || limits.isBookable(region, promise.arrival().start()))
                && round.keeps(hold, promise, workDays.of(region, round.id()), now);
    }

    /**
     * Locks the rounds to choose from together with that of the hold to give up, and gives it up.
     */
    private RoundRepository.Locked lock(List<NurseDay> nurses, TakeHold wanted, RegionView region) {
        var ids = nurses.stream().map(NurseDay::round).collect(toSet());
        var own = Optional.ofNullable(wanted.replaces());
        own.flatMap(stops::findRoundOf).ifPresent(ids::add);
        var locked = rounds.lock(ids, region);
        own.flatMap(stops::findById)
                .ifPresent(hold -> hold.giveUp(wanted.replacesToken(), clock.instant()));
        return locked;
    }

    /** Of the nurses for whom the visit still fits once their rounds are locked. */
    private Optional<RoundId> best(
            Map<RoundId, WorkDay> days,
            RoundRepository.Locked locked,
            Promise promise,
            RegionView region) {
        var now = clock.instant();
        var choices = new ArrayList<Choice<RoundId>>();
        days.forEach(
                (id, day) -> {
                    var round = locked.get(id);
                    round.added(promise, day, now, null)
                            .ifPresent(
                                    added ->
                                            choices.add(
                                                    new Choice<>(
                                                            id, added, round.load(now, null), id)));
                });
        var fair = DayPolicy.in(region.code()).fair();
        return Choice.inOrder(choices, fair).stream().findFirst();
    }

    private void refuseHoarding(Stop.Holder holder, Instant now) {
        if (stops.countHolds(holder.caller(), now) >= HOLDS_PER_CALLER) {
            throw SchedulingRule.tooManyHolds();
        }
    }

    private RegionView area(String zip, String field) {
        return regions.serving(zip).orElseThrow(() -> SchedulingRule.notServed(field));
    }

    /** Before the address is known, its ZIP code's middle stands for it. */
    OpenTimes.Wish wish(RegionView region, String zip, TherapyId therapy) {
        var middle = regions.locate("", "", region.state(), zip).orElse(null);
        var today = LocalDate.ofInstant(clock.instant(), region.zone());
        var window = regions.bookingRules(region.id(), today).arrivalWindow();
        return new OpenTimes.Wish(new Place(zip, middle), workOf(therapy), window);
    }

    Duration workOf(TherapyId therapy) {
        return catalogue.offered(therapy).map(TherapyView::stay).orElseThrow(NotFound::new);
    }
}
