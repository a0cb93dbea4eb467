package org.rounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionId;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.TimeWindow;

/** How pattern, exceptions and time off come out on a day, through both changes of the clocks. */
class PlanTests {

    private static final ZoneId AUSTIN = ZoneId.of("America/Chicago");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 14); // 02:00 becomes 03:00
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 1); // 02:00 becomes 01:00
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private final ClinicianId nurse = ClinicianId.of(UUID.randomUUID().toString());
    private final RegionId region = RegionId.of(UUID.randomUUID().toString());

    @Test
    void aPatternKeepsItsWallTimeThroughTheYear() {
        var plan = plan(line(DayOfWeek.SUNDAY, "08:00", "16:00"));

        assertThat(plan.shifts(LocalDate.of(2026, 10, 25)))
                .containsExactly(window("2026-10-25T13:00:00Z", "2026-10-25T21:00:00Z"));
        assertThat(plan.shifts(AUTUMN))
                .containsExactly(window("2026-11-01T14:00:00Z", "2026-11-01T22:00:00Z"));
    }

    @Test
    void aTimeThatTheClocksJumpOverMovesForward() {
        var plan = plan(line(DayOfWeek.SUNDAY, "02:30", "10:00"));

        assertThat(plan.shifts(SPRING)) // 03:30 is the first 02:30 there is
                .containsExactly(window("2027-03-14T08:30:00Z", "2027-03-14T15:00:00Z"));
    }

    @Test
    void aShiftThatLiesWhollyInTheJumpStillHasItsLength() {
        var plan = plan(line(DayOfWeek.SUNDAY, "02:10", "02:50"));

        assertThat(plan.shifts(SPRING))
                .containsExactly(window("2027-03-14T08:10:00Z", "2027-03-14T08:50:00Z"));
    }

    @Test
    void aShiftOfWhichTheJumpLeavesNothingIsNoShift() {
        var plan = plan(line(DayOfWeek.SUNDAY, "02:30", "03:15"));

        assertThat(plan.shifts(SPRING)).isEmpty();
    }

    @Test
    void aTimeThatComesTwiceIsTheFirstOfTheTwo() {
        var plan = plan(line(DayOfWeek.SUNDAY, "01:30", "10:00"));

        assertThat(plan.shifts(AUTUMN))
                .containsExactly(window("2026-11-01T06:30:00Z", "2026-11-01T16:00:00Z"));
    }

    @Test
    void aLineHoldsFromItsFirstDayToItsLast() {
        var line = line(DayOfWeek.MONDAY, "08:00", "16:00");
        line.end(MONDAY, TODAY);

        assertThat(plan(line).shifts(MONDAY)).hasSize(1);
        assertThat(plan(line).shifts(MONDAY.plusWeeks(1))).isEmpty();
        assertThat(plan(line).shifts(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void otherHoursOfADateReplaceThePatternAndNotAnExtraShift() {
        var extra =
                new Shift(
                        nurse,
                        region,
                        window("2026-11-10T00:00:00Z", "2026-11-10T02:00:00Z"), // 18:00 to 20:00
                        Instant.EPOCH);
        var pattern = line(DayOfWeek.MONDAY, "08:00", "16:00");
        var dropped = change(null, null);
        var moved = change("12:00", "16:00");

        assertThat(plan(pattern, dropped, extra).shifts(MONDAY)).containsExactly(extra.time());
        assertThat(plan(pattern, moved, extra).shifts(MONDAY))
                .containsExactly(
                        window("2026-11-09T18:00:00Z", "2026-11-09T22:00:00Z"), extra.time());
    }

    @Test
    void shiftsThatOverlapAreOne() {
        var extra =
                new Shift(
                        nurse,
                        region,
                        window("2026-11-09T21:00:00Z", "2026-11-10T00:00:00Z"), // 15:00 to 18:00
                        Instant.EPOCH);

        assertThat(plan(line(DayOfWeek.MONDAY, "08:00", "16:00"), null, extra).shifts(MONDAY))
                .containsExactly(window("2026-11-09T14:00:00Z", "2026-11-10T00:00:00Z"));
    }

    @Test
    void timeOffIsTakenOutOfAShift() {
        var off = off("2026-11-09T17:00:00Z", "2026-11-09T18:00:00Z"); // 11:00 to 12:00

        assertThat(plan(line(DayOfWeek.MONDAY, "08:00", "16:00"), off).shifts(MONDAY))
                .containsExactly(
                        window("2026-11-09T14:00:00Z", "2026-11-09T17:00:00Z"),
                        window("2026-11-09T18:00:00Z", "2026-11-09T22:00:00Z"));
    }

    @Test
    void aBreakLiesInItsPartOfTheShiftAndGivesWayToTimeOff() {
        var line = line(DayOfWeek.MONDAY, "08:00", "16:00", 30, "11:00", "13:00");
        var whole = plan(line);
        var cut = plan(line, off("2026-11-09T17:15:00Z", "2026-11-09T18:15:00Z")); // to 12:15
        var gone = plan(line, off("2026-11-09T16:00:00Z", "2026-11-09T19:00:00Z")); // 10 to 13

        assertThat(breaks(whole))
                .containsExactly(rest("2026-11-09T17:00:00Z", "2026-11-09T19:00:00Z"));
        assertThat(breaks(cut))
                .containsExactly(rest("2026-11-09T18:15:00Z", "2026-11-09T19:00:00Z"));
        assertThat(breaks(gone)).isEmpty();
    }

    @Test
    void aBreakMustFitIntoTheShift() {
        refused(
                "roster/break-outside",
                () -> line(DayOfWeek.MONDAY, "08:00", "16:00", 30, "15:45", "16:30"));
        refused(
                "roster/break-outside",
                () -> line(DayOfWeek.MONDAY, "08:00", "16:00", 45, "12:00", "12:30"));
    }

    @Test
    void aNightShiftIsWorkOfTwoDays() {
        var night =
                new Shift(
                        nurse,
                        region,
                        window("2026-11-10T04:00:00Z", "2026-11-10T12:00:00Z"), // 22:00 to 06:00
                        Instant.EPOCH);
        var plan = new Plan(AUSTIN, List.of(), List.of(), List.of(night), List.of());

        assertThat(plan.shifts(MONDAY))
                .containsExactly(window("2026-11-10T04:00:00Z", "2026-11-10T06:00:00Z"));
        assertThat(plan.shifts(MONDAY.plusDays(1)))
                .containsExactly(window("2026-11-10T06:00:00Z", "2026-11-10T12:00:00Z"));
    }

    @Test
    void thePastOfAPatternStaysOnRecord() {
        var line = line(DayOfWeek.MONDAY, "08:00", "16:00");

        refused("roster/in-past", () -> line.end(MONDAY, MONDAY.plusDays(2)));
    }

    private static List<BreakRule> breaks(Plan plan) {
        return plan.breaks(MONDAY, plan.shifts(MONDAY));
    }

    private Plan plan(WeeklyShift line) {
        return new Plan(AUSTIN, List.of(line), List.of(), List.of(), List.of());
    }

    private Plan plan(WeeklyShift line, TimeOff off) {
        return new Plan(AUSTIN, List.of(line), List.of(), List.of(), List.of(off));
    }

    private Plan plan(WeeklyShift line, @Nullable DayChange change, Shift extra) {
        var changes = change == null ? List.<DayChange>of() : List.of(change);
        return new Plan(AUSTIN, List.of(line), changes, List.of(extra), List.of());
    }

    private WeeklyShift line(DayOfWeek weekday, String from, String to) {
        return line(weekday, from, to, null, null, null);
    }

    private WeeklyShift line(
            DayOfWeek weekday,
            String from,
            String to,
            @Nullable Integer minutes,
            @Nullable String breakFrom,
            @Nullable String breakTo) {
        var request =
                new AddPattern(
                        nurse,
                        Set.of(weekday),
                        LocalTime.parse(from),
                        LocalTime.parse(to),
                        minutes,
                        time(breakFrom),
                        time(breakTo),
                        TODAY,
                        null);
        return new WeeklyShift(nurse, region, weekday, request, TODAY);
    }

    private DayChange change(@Nullable String from, @Nullable String to) {
        return new DayChange(
                nurse, region, new ChangeDay(nurse, MONDAY, time(from), time(to)), TODAY);
    }

    private TimeOff off(String start, String end) {
        return new TimeOff(nurse, region, window(start, end), TimeOffReason.HOLIDAY, Instant.EPOCH);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static BreakRule rest(String start, String end) {
        return new BreakRule(window(start, end), Duration.ofMinutes(30));
    }

    private static TimeWindow window(String start, String end) {
        return new TimeWindow(Instant.parse(start), Instant.parse(end));
    }

    private static void refused(String rule, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }
}
