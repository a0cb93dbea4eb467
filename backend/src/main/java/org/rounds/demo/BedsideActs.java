package org.rounds.demo;

import static org.rounds.identity.CurrentUser.actingAs;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.rounds.catalogue.Catalogue;
import org.rounds.charting.Bedside;
import org.rounds.charting.Chart.IdentifierKind;
import org.rounds.charting.Readings;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.identity.AccountView;
import org.rounds.screening.DoorCheckView.LastAnswer;
import org.rounds.screening.DoorScreening;
import org.rounds.screening.RecordDoorCheck;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What nurses check and measure in the home. */
@Component
@Profile("demo")
class BedsideActs {

    private final Bedside bedside;
    private final DoorScreening door;
    private final VisitRecords records;
    private final Catalogue catalogue;
    private final Clock clock;

    BedsideActs(
            Bedside bedside,
            DoorScreening door,
            VisitRecords records,
            Catalogue catalogue,
            Clock clock) {
        this.bedside = bedside;
        this.door = door;
        this.records = records;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void identify(AccountView nurse, VisitId id) {
        as(
                nurse,
                () ->
                        bedside.recordIdentity(
                                id,
                                Set.of(IdentifierKind.FULL_NAME, IdentifierKind.BIRTH_DATE),
                                true));
    }

    /** Asks again at the door; nothing has changed since the patient answered. */
    void askAgain(AccountView nurse, VisitId id) {
        as(
                nurse,
                () -> {
                    var asked = door.form(id);
                    var same = asked.last().stream().map(LastAnswer::answer).toList();
                    door.record(id, new RecordDoorCheck(asked.version(), same));
                });
    }

    void measure(AccountView nurse, VisitId id, VitalsPhase phase, RandomGenerator random) {
        var readings =
                new Readings(
                        random.nextInt(112, 138),
                        random.nextInt(68, 86),
                        random.nextInt(60, 84),
                        random.nextInt(13, 18),
                        random.nextInt(97, 100),
                        BigDecimal.valueOf(random.nextInt(364, 371), 1),
                        Readings.Alertness.A,
                        random.nextInt(3));
        as(nurse, () -> bedside.recordVitals(id, phase, clock.instant(), readings));
    }

    /** A pressure above the stop limit, twice: the nurse does not start. */
    void measureTooHigh(AccountView nurse, VisitId id) {
        var readings =
                new Readings(
                        186, 104, 88, 16, 98, BigDecimal.valueOf(368, 1), Readings.Alertness.A, 0);
        as(nurse, () -> bedside.recordVitals(id, VitalsPhase.PRE, clock.instant(), readings));
    }

    void prepare(AccountView nurse, VisitId id, RandomGenerator random) {
        var expiry =
                YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .plusMonths(14)
                        .toString();
        var ingredients = catalogue.therapy(records.view(id).therapy()).ingredients();
        for (var ingredient : ingredients) {
            var lot = "%s-%04d".formatted(ingredient.code().charAt(0), random.nextInt(10_000));
            as(
                    nurse,
                    () ->
                            bedside.recordProduct(
                                    id,
                                    new Bedside.RecordProduct(
                                            ingredient.name(), lot, expiry, true, null)));
        }
    }

    private static void as(AccountView nurse, Runnable act) {
        actingAs(
                nurse,
                () -> {
                    act.run();
                    return nurse;
                });
    }
}
