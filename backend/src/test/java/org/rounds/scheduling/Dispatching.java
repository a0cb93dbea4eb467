package org.rounds.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * A seeded stream of what patients and dispatchers do in one region: hold, change their mind, book,
 * assign, move, swap, cancel.
 */
class Dispatching {

    private final Town town;
    private final Bookings bookings;
    private final Scheduling scheduling;
    private final Moves moves;
    private final Swaps swaps;
    private final VisitRecords records;
    private final TestClock clock;
    private final Random random;
    private final RegionView region;
    private final List<ClinicianId> nurses;
    private final AccountView dispatcher;
    private final List<AccountView> patients = new ArrayList<>();
    private final List<HoldView> holds = new ArrayList<>();
    private final Set<VisitId> booked = ConcurrentHashMap.newKeySet();

    Dispatching(
            Town town,
            Bookings bookings,
            Scheduling scheduling,
            Moves moves,
            Swaps swaps,
            VisitRecords records,
            TestClock clock,
            RegionView region,
            List<ClinicianId> nurses,
            long seed) {
        this.town = town;
        this.bookings = bookings;
        this.scheduling = scheduling;
        this.moves = moves;
        this.swaps = swaps;
        this.records = records;
        this.clock = clock;
        this.random = new Random(seed);
        this.region = region;
        this.nurses = nurses;
        this.dispatcher = town.dispatcher(region);
        for (int one = 0; one < 5; one++) {
            patients.add(town.patient());
        }
    }

    /** Does something that may be refused. @return whether it was done */
    boolean step() {
        try {
            switch (random.nextInt(11)) {
                case 0, 1, 2 ->
                        holds.add(bookings.takeHold(town.wish(region, time(), null), caller()));
                case 3 -> replace();
                case 4, 5 -> book();
                case 6, 7 -> assign();
                case 8 -> unassignOrCancel();
                case 9 -> moveOrSwap();
                default -> clock.pass(Duration.ofMinutes(random.nextInt(5)));
            }
            return true;
        } catch (RuleBroken | ConcurrencyFailureException refused) {
            return false;
        }
    }

    /** Visits whose booking was acknowledged and that nobody cancelled. */
    Set<VisitId> booked() {
        return booked;
    }

    private Instant time() {
        return town.at(2 + random.nextInt(2), "08:30")
                .plus(Duration.ofMinutes(30L * random.nextInt(15)));
    }

    private String caller() {
        return "caller " + random.nextInt(1_000);
    }

    private void replace() {
        if (!holds.isEmpty()) {
            var old = holds.get(random.nextInt(holds.size()));
            holds.add(bookings.takeHold(town.wish(region, time(), old), caller()));
        }
    }

    private void book() {
        if (!holds.isEmpty()) {
            var patient = patients.get(random.nextInt(patients.size()));
            booked.add(town.book(patient, region, holds.get(random.nextInt(holds.size()))));
        }
    }

    private void assign() {
        if (!booked.isEmpty()) {
            var visit = anyVisit();
            var nurse = nurses.get(random.nextInt(nurses.size()));
            var seen = records.view(visit).version();
            town.as(dispatcher, () -> scheduling.assignNurse(visit, nurse, seen, null));
        }
    }

    private void unassignOrCancel() {
        if (booked.isEmpty()) {
            return;
        }
        var visit = anyVisit();
        if (random.nextBoolean()) {
            town.as(dispatcher, () -> scheduling.unassignNurse(visit, "Another plan"));
        } else {
            town.as(dispatcher, () -> scheduling.cancelVisit(visit, "Not needed"));
            booked.remove(visit);
        }
    }

    private void moveOrSwap() {
        if (booked.isEmpty()) {
            return;
        }
        var visit = anyVisit();
        if (random.nextBoolean()) {
            var there = time().atZone(Town.ZONE);
            var to =
                    new MoveVisit(
                            there.toLocalDate(),
                            there.toLocalTime(),
                            random.nextBoolean() ? nurses.get(random.nextInt(nurses.size())) : null,
                            records.view(visit).version(),
                            "The patient asked",
                            PatientAgreement.TELEPHONE);
            town.as(dispatcher, () -> moves.moveVisit(visit, to));
        } else {
            var other = anyVisit();
            var swap =
                    new SwapNurses(
                            other,
                            records.view(visit).version(),
                            records.view(other).version(),
                            null);
            town.as(dispatcher, () -> swaps.swapNurses(visit, swap));
        }
    }

    private VisitId anyVisit() {
        var visits = booked.stream().toList();
        return visits.get(random.nextInt(visits.size()));
    }
}
