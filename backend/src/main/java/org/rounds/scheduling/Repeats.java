package org.rounds.scheduling;

import static java.util.stream.Collectors.toSet;
import static org.rounds.identity.Role.DISPATCHER;
import static org.rounds.identity.Role.PATIENT;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.Window;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several times of one patient at once: looked at, booked or cancelled, all of them or none. */
@Service
@Transactional
public class Repeats {

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final DayTimes times;
    private final Bookings bookings;
    private final Scheduling scheduling;
    private final VisitRequests requests;
    private final VisitRecords records;
    private final Regions regions;
    private final BlindIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Repeats(
            RoundRepository rounds,
            StopRepository stops,
            DayTimes times,
            Bookings bookings,
            Scheduling scheduling,
            VisitRequests requests,
            VisitRecords records,
            Regions regions,
            BlindIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.times = times;
        this.bookings = bookings;
        this.scheduling = scheduling;
        this.requests = requests;
        this.records = records;
        this.regions = regions;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a visit could be booked again at other times; promises nothing. */
    public List<TimeCheck> check(VisitView model, List<Instant> starts) {
        var region = regions.region(model.region());
        return promises(model, starts).stream()
                .map(promise -> check(model, promise, region))
                .toList();
    }

    /**
     * Books a visit again at other times: the same patient, address, therapy and reasons. All or
     * none: refused with {@code scheduling/time-taken}, the time in {@code start} and the nearest
     * ones of its day, and with {@code scheduling/patient-overlap}.
     */
    public List<VisitId> bookAgain(VisitId model, List<Instant> starts) {
        var visit = records.mine(model, PATIENT, DISPATCHER);
        var region = regions.region(visit.region());
        var promises = promises(visit, starts);
        var searches = promises.stream().map(one -> times.search(region, one, null, null)).toList();
        var ids = searches.stream().flatMap(one -> one.rounds().stream()).collect(toSet());
        var locked = rounds.lock(ids, region);
        var booked = requests.again(visit, promises, region);
        for (int at = 0; at < booked.size(); at++) {
            var opening = times.opening(searches.get(at), locked);
            stops.save(planned(booked.get(at), promises.get(at), opening));
        }
        return booked.stream().map(VisitView::id).toList();
    }

    private Stop planned(VisitView visit, Promise promise, DayTimes.Opening opening) {
        var caller = index.of("stop.holder", visit.patient().value().toString());
        var holder = new Stop.Holder(caller, HoldToken.next());
        var stop =
                opening.round()
                        .hold(promise, visit.therapy(), holder, opening.day(), clock.instant());
        stop.plan(visit.id(), visit.patient(), promise.place());
        return stop;
    }

    /**
     * Cancels visits of one patient and frees their times. A patient's that are past the cut-off
     * stay; if that is all of them, refused with {@code scheduling/too-late-to-cancel}.
     *
     * @return those that are cancelled
     */
    public List<VisitId> cancel(Collection<VisitId> ids, String reason) {
        var found = ids.stream().map(id -> records.mine(id, PATIENT, DISPATCHER)).toList();
        var region = regions.region(found.getFirst().region());
        var standing = stops.findPlaced(ids).stream().map(StopRepository.Placed::round);
        rounds.lock(standing.collect(toSet()), region);
        var may = found.stream().filter(scheduling::mayCancel).toList();
        if (may.isEmpty()) {
            throw SchedulingRule.tooLateToCancel(region.phone());
        }
        may.forEach(one -> scheduling.end(one, VisitStep.CANCEL, StepFacts.because(reason)));
        events.publishEvent(new VisitCancelled(may.getFirst().id()));
        return may.stream().map(VisitView::id).toList();
    }

    private TimeCheck check(VisitView model, Promise promise, RegionView region) {
        boolean free =
                !requests.overlaps(model.patient(), promise.longest(), region, Set.of())
                        && !times.able(region, promise, null).isEmpty();
        var nearest = free ? List.<SlotDay.SlotView>of() : times.nearest(region, promise, null);
        return new TimeCheck(Window.of(promise.arrival(), region.zone()), free, nearest);
    }

    private List<Promise> promises(VisitView model, List<Instant> starts) {
        var work = bookings.workOf(model.therapy());
        var first = new Promise(requests.door(model), model.window(), work);
        return starts.stream().map(first::from).toList();
    }
}
