package org.rounds.scheduling;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyId;
import org.rounds.catalogue.TherapyView;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.scheduling.OpenTimes.NurseDay;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.NotFound;
import org.rounds.shared.TimeWindow;
import org.rounds.visit.VisitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a patient comes to a visit: the free times, the hold on one of them, the booking. */
@Service
@Transactional
public class Bookings {

    private static final int HOLDS_PER_CALLER = 3;

    /** How many free nurses are locked at most to find the one with the fewest stops. */
    private static final int NURSES_LOCKED = 8;

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final OpenTimes openTimes;
    private final VisitRequests requests;
    private final Regions regions;
    private final Catalogue catalogue;
    private final BlindIndex index;
    private final Clock clock;

    Bookings(
            RoundRepository rounds,
            StopRepository stops,
            OpenTimes openTimes,
            VisitRequests requests,
            Regions regions,
            Catalogue catalogue,
            BlindIndex index,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.openTimes = openTimes;
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
        return openTimes.days(area(zip, "zip"), workOf(therapy));
    }

    /**
     * Keeps a time for ten minutes in the round of one free nurse, the one with the fewest stops
     * that day. The hold that it replaces is given up with it or not at all. Refused with {@code
     * scheduling/time-taken} and the nearest times, and with {@code scheduling/too-many-holds}.
     */
    public HoldView takeHold(TakeHold wanted, String caller) {
        var now = clock.instant();
        var region = area(wanted.zip(), "zip");
        var work = TimeWindow.of(wanted.start(), workOf(wanted.therapyId()));
        var holder = new Stop.Holder(index.of("stop.holder", caller), HoldToken.next());
        var nurses =
                openTimes.nursesFor(region, work, wanted.replaces()).limit(NURSES_LOCKED).toList();
        var locked = lock(nurses, wanted, region);
        refuseHoarding(holder, now);
        var nurse =
                leastLoaded(nurses, locked, work)
                        .orElseThrow(
                                () -> SchedulingRule.timeTaken(openTimes.nearest(region, work)));
        var round = locked.get(nurse.round());
        var hold = round.hold(work, wanted.therapyId(), holder, nurse.shifts(), now);
        return stops.save(hold).holdView(holder.token(), region.zone(), now);
    }

    /**
     * Turns a hold into a requested visit of the signed-in patient. A hold that ran out is taken
     * again when its time is still free, else refused with {@code scheduling/hold-expired} and the
     * nearest times. A patient is never in two visits at once: {@code scheduling/patient-overlap}.
     */
    public VisitId bookVisit(BookVisit booking) {
        var region = area(booking.address().zip(), "address.zip");
        var roundId = stops.findRoundOf(booking.holdId()).orElseThrow(NotFound::new);
        var round = rounds.lock(Set.of(roundId), region).get(roundId);
        var hold = stops.get(booking.holdId());
        hold.checkBooking(booking.holdToken(), booking.therapyId());
        round.refuseOther(region.id());
        if (!keeps(round, hold, region)) {
            throw SchedulingRule.holdExpired(openTimes.nearest(region, hold.work()));
        }
        var visit = requests.request(booking, region, hold.work());
        hold.plan(visit.id(), visit.patient());
        stops.save(hold);
        return visit.id();
    }

    private boolean keeps(Round round, Stop hold, RegionView region) {
        var now = clock.instant();
        return hold.isTaken(now)
                || openTimes.isAhead(hold.work().start())
                        && round.isFree(hold.work(), openTimes.shifts(region, round.id()), now);
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

    /** Of the nurses who are still free once their rounds are locked. */
    private Optional<NurseDay> leastLoaded(
            List<NurseDay> nurses, RoundRepository.Locked locked, TimeWindow work) {
        var now = clock.instant();
        Comparator<NurseDay> load = comparing(nurse -> locked.get(nurse.round()).load(now));
        return nurses.stream()
                .filter(nurse -> locked.get(nurse.round()).isFree(work, nurse.shifts(), now))
                .min(load.thenComparing(NurseDay::round));
    }

    private void refuseHoarding(Stop.Holder holder, Instant now) {
        if (stops.countHolds(holder.caller(), now) >= HOLDS_PER_CALLER) {
            throw SchedulingRule.tooManyHolds();
        }
    }

    private RegionView area(String zip, String field) {
        return regions.serving(zip).orElseThrow(() -> SchedulingRule.notServed(field));
    }

    private Duration workOf(TherapyId therapy) {
        return catalogue.offered().stream()
                .filter(one -> one.id().equals(therapy))
                .map(TherapyView::stay)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
