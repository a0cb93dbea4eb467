package org.rounds.scheduling;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.Role;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two visits get each other's nurse, at their own times. */
@Service
@Transactional
class Swaps {

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final WorkDays workDays;
    private final Scheduling scheduling;
    private final Fits fits;
    private final Visits visits;
    private final VisitRecords records;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Swaps(
            RoundRepository rounds,
            StopRepository stops,
            WorkDays workDays,
            Scheduling scheduling,
            Fits fits,
            Visits visits,
            VisitRecords records,
            Regions regions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.workDays = workDays;
        this.scheduling = scheduling;
        this.fits = fits;
        this.visits = visits;
        this.records = records;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Two assigned visits of one day exchange their nurses; all hard rules must hold for both, else
     * nothing changes. Refused like an assignment, naming the visit that does not fit, and with
     * {@code scheduling/not-to-swap}.
     */
    VisitView swapNurses(VisitId id, SwapNurses swap) {
        var one = records.mine(id, Role.DISPATCHER);
        var other = records.mine(swap.otherId(), Role.DISPATCHER);
        var first = roundToSwap(one, other);
        var second = roundToSwap(other, one);
        var region = regions.region(one.region());
        var locked = rounds.lock(Set.of(first, second), region);
        var mine = scheduling.stop(id, locked);
        var theirs = scheduling.stop(swap.otherId(), locked);
        if (one.version() != swap.visitVersion() || other.version() != swap.otherVersion()) {
            throw Scheduling.changedMeanwhile();
        }
        locked.get(first).leave(mine);
        locked.get(second).leave(theirs);
        var gifts =
                List.of(
                        new Gift(one, mine, locked.get(second)),
                        new Gift(other, theirs, locked.get(first)));
        gifts.forEach(gift -> place(gift, swap.reason(), region));
        gifts.stream()
                .sorted(Comparator.comparing(gift -> gift.visit().id().value())) // locks in order
                .forEach(gift -> hand(gift, swap.reason()));
        return records.view(id);
    }

    private record Gift(VisitView visit, Stop stop, Round to) {}

    private static RoundId roundToSwap(VisitView visit, VisitView other) {
        var nurse = visit.nurse();
        if (nurse == null
                || visit.status() != VisitStatus.SCHEDULED
                || nurse.equals(other.nurse())
                || !visit.date().equals(other.date())
                || !visit.region().equals(other.region())) {
            throw SchedulingRule.notToSwap();
        }
        return new RoundId(nurse, visit.date());
    }

    private void place(Gift gift, @Nullable String reason, RegionView region) {
        try {
            var promise = gift.stop().booked().promise();
            scheduling.refuseUnfit(gift.to().id().nurse(), gift.visit(), gift.visit().date());
            var day = workDays.of(region, gift.to().id());
            gift.to().take(gift.stop(), promise, true, day, clock.instant());
            fits.heed(gift.visit(), gift.to(), gift.stop(), promise, reason);
            stops.save(gift.stop());
        } catch (RuleBroken refused) {
            throw refused.with("visitId", gift.visit().id());
        }
    }

    private void hand(Gift gift, @Nullable String reason) {
        var id = gift.visit().id();
        visits.step(id, VisitStep.UNSCHEDULE, StepFacts.because("Swapped with another visit"));
        visits.assign(id, gift.to().id().nurse());
        visits.step(id, VisitStep.SCHEDULE, StepFacts.because(reason));
        events.publishEvent(new VisitAssigned(id));
    }
}
