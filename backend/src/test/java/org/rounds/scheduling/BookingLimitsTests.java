package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.region.RegionView;
import org.rounds.shared.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;

/** What a region's dated rules take away from the times that nurses have free. */
@SchedulingTest
class BookingLimitsTests {

    @Autowired Town town;
    @Autowired Bookings bookings;
    @Autowired TestClock clock;

    private RegionView region;
    private LocalDate tomorrow;

    @BeforeEach
    void oneNurseAndItIsTenOfTheMorningOfAShift() {
        region = town.region("AZ");
        town.nurse(region);
        tomorrow = town.today().plusDays(1);
        clock.pass(Duration.between(clock.instant(), town.at(1, "10:00")));
    }

    @Test
    void theFirstTimeLiesTheLeadTimeAhead() {
        assertThat(starts()).startsWith(town.at(0, "12:00"));
        town.rules(region, tomorrow, 300, null, 12);
        assertThat(starts()).startsWith(town.at(0, "15:00"));
        refused(town.at(0, "14:30"));
    }

    @Test
    void todayIsOfferedUntilTheCutOffAndNotFromItOn() {
        town.rules(region, tomorrow, 120, LocalTime.of(10, 30), 12);
        assertThat(starts()).startsWith(town.at(0, "12:00"));

        clock.pass(Duration.ofMinutes(30).minusNanos(1000));
        assertThat(starts()).startsWith(town.at(0, "12:30"));

        clock.pass(Duration.ofNanos(1000));
        assertThat(starts()).startsWith(town.at(1, "07:30"));
        refused(town.at(0, "14:00"));
    }

    @Test
    void aHoldThatRanOutIsNotBookedAfterTheCutOff() {
        town.rules(region, tomorrow, 120, LocalTime.of(10, 30), 12);
        var hold = town.hold(region, town.at(0, "14:00"));
        clock.pass(Duration.ofMinutes(31));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> town.book(town.patient(), region, hold))
                .extracting(RuleBroken::rule)
                .isEqualTo("scheduling/hold-expired");
    }

    @Test
    void aHolidayOffersNoTimeAndOpensAgain() {
        var holiday = tomorrow.plusDays(1);
        town.holiday(region, holiday, true);
        assertThat(starts()).noneMatch(start -> day(start).equals(holiday));
        assertThat(starts()).anyMatch(start -> day(start).equals(holiday.plusDays(1)));
        refused(town.at(1, "10:00"));

        town.holiday(region, holiday, false);
        town.hold(region, town.at(1, "10:00"));
    }

    private void refused(Instant start) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> town.hold(region, start))
                .extracting(RuleBroken::rule)
                .isEqualTo("scheduling/time-taken");
    }

    private LocalDate day(Instant start) {
        return LocalDate.ofInstant(start, region.zone());
    }

    private List<Instant> starts() {
        return bookings.slotDays(region.zips().getFirst(), town.therapy()).stream()
                .flatMap(day -> day.slots().stream())
                .map(slot -> slot.start().at())
                .toList();
    }
}
