package org.rounds.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.shared.When;

/** Dates of a series: a wall time at an address, every so many weeks, whatever the clocks do. */
class RecurrenceTests {

    private static final long SEED = 20_240_310;
    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    @Test
    @DisplayName("case 29: across a clock change the wall time stays and the offset shows it")
    void aVisitAtTenStaysAtTenOverTheAutumnClockChange() {
        var weekly = new Recurrence(LocalDateTime.parse("2026-10-28T10:00"), DENVER, 1);

        var before = When.of(Recurrence.instant(weekly.planned(1), DENVER), DENVER);
        var after = When.of(Recurrence.instant(weekly.planned(2), DENVER), DENVER);

        assertThat(before.at()).isEqualTo("2026-10-28T16:00:00Z");
        assertThat(after.at()).isEqualTo("2026-11-04T17:00:00Z");
        assertThat(after.local()).isEqualTo("2026-11-04T10:00:00");
    }

    @Test
    void aWallTimeThatTheClocksJumpOverMovesForwardByTheJumpAndSaysSo() {
        var weekly = new Recurrence(LocalDateTime.parse("2027-03-07T02:30"), DENVER, 1);
        var gap = weekly.planned(2);

        assertThat(gap).isEqualTo("2027-03-14T02:30:00");
        assertThat(Recurrence.clockChange(gap, DENVER)).isEqualTo(Recurrence.ClockChange.SKIPPED);
        assertThat(When.of(Recurrence.instant(gap, DENVER), DENVER).local())
                .isEqualTo("2027-03-14T03:30:00");
        assertThat(When.of(Recurrence.instant(weekly.planned(3), DENVER), DENVER).local())
                .isEqualTo("2027-03-21T02:30:00"); // the jump is not carried on
    }

    @Test
    void ofAWallTimeThatComesTwiceTheEarlierIsMeantAndItSaysSo() {
        var twice = LocalDateTime.parse("2026-11-01T01:30");

        assertThat(Recurrence.instant(twice, DENVER)).isEqualTo("2026-11-01T07:30:00Z");
        assertThat(Recurrence.clockChange(twice, DENVER)).isEqualTo(Recurrence.ClockChange.TWICE);
    }

    @Test
    void theLastDayIsPartOfTheSeries() {
        var fortnightly = new Recurrence(LocalDateTime.parse("2026-12-01T10:00"), DENVER, 2);

        assertThat(fortnightly.until(LocalDate.parse("2026-11-30"))).isZero();
        assertThat(fortnightly.until(LocalDate.parse("2026-12-14"))).isEqualTo(1);
        assertThat(fortnightly.until(LocalDate.parse("2026-12-15"))).isEqualTo(2);
    }

    @Test
    @DisplayName("T19: no wall time shifts, no date is lost or doubled, in any zone until 2035")
    void noWallTimeShiftsInAnyZoneWhoseClocksChange() {
        var random = new RandomRecurrences(SEED);

        random.check(5_000);

        assertThat(random.shifted).as("seed %d", SEED).isEmpty();
        assertThat(random.lostOrDoubled).as("seed %d", SEED).isEmpty();
        assertThat(random.atClockChanges).isGreaterThan(1_000);
    }
}
