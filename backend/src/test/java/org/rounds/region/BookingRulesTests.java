package org.rounds.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class BookingRulesTests {

    private static final AtomicInteger ZIPS = new AtomicInteger(70_100);
    private static final LocalDate DAY = LocalDate.of(2100, 3, 1);
    private static final AccountView ADMIN =
            new AccountView(
                    new AccountId(UUID.randomUUID()),
                    "Admin",
                    "a@b.example",
                    Set.of(Role.ADMIN),
                    Set.of());

    @Autowired Regions regions;
    @Autowired BookingOffice office;

    @Test
    void aRegionWithoutARowOfItsOwnHasTheShippedExample() {
        assertThat(regions.bookingRules(region(), DAY))
                .isEqualTo(
                        new BookingRules(
                                Duration.ofHours(2),
                                null,
                                Duration.ofMinutes(60),
                                Duration.ofHours(24),
                                Duration.ofHours(12)));
        assertThat(asAdmin(office::allRules))
                .filteredOn(BookingRulesView::example)
                .singleElement()
                .satisfies(row -> assertThat(row.addedBy()).isNull());
    }

    @Test
    void aRowHoldsFromItsDayOnInItsRegionOnly() {
        var region = region();
        add(region, DAY, LocalTime.of(15, 30));

        assertThat(regions.bookingRules(region, DAY.minusDays(1)).sameDayUntil()).isNull();
        assertThat(regions.bookingRules(region, DAY).sameDayUntil())
                .isEqualTo(LocalTime.of(15, 30));
        assertThat(regions.bookingRules(region(), DAY).sameDayUntil()).isNull();
    }

    @Test
    void ofTwoRowsForOneDayTheLaterHoldsAndBothStay() {
        var region = region();
        add(region, DAY, LocalTime.of(9, 0));
        var later = add(region, DAY, LocalTime.of(10, 0));

        assertThat(regions.bookingRules(region, DAY).sameDayUntil()).isEqualTo("10:00");
        assertThat(asAdmin(office::allRules))
                .filteredOn(row -> region.equals(row.regionId()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.addedAt()).isNotNull());
        assertThat(later.addedBy()).isEqualTo("Admin");
    }

    @Test
    void whatHeldOnAPastDayCannotBeChanged() {
        var region = region();
        refused("region/policy-backdated", () -> add(region, LocalDate.of(2025, 6, 1), null));
        refused("region/day-is-over", () -> set(region, LocalDate.of(2025, 7, 4), true));
        assertThat(asAdmin(office::allHolidays)).noneMatch(row -> row.regionId().equals(region));
    }

    @Test
    void aHolidayClosesItsRegionForADay() {
        var region = region();
        set(region, DAY, true);

        assertThat(regions.holidays(region, DAY, DAY)).containsExactly(new Holiday(DAY, "Spring"));
        assertThat(regions.holidays(region, DAY.plusDays(1), DAY.plusDays(9))).isEmpty();
        assertThat(regions.holidays(region(), DAY, DAY)).isEmpty();
    }

    @Test
    void aDayThatOpensAgainIsNoHolidayAndBothRowsStay() {
        var region = region();
        set(region, DAY, true);
        set(region, DAY, false);

        assertThat(regions.holidays(region, DAY, DAY)).isEmpty();
        assertThat(asAdmin(office::allHolidays))
                .filteredOn(row -> row.regionId().equals(region))
                .extracting(HolidayView::closed, HolidayView::holds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, true),
                        org.assertj.core.groups.Tuple.tuple(true, false));
    }

    private RegionId region() {
        var zip = String.valueOf(ZIPS.incrementAndGet());
        return asAdmin(
                        () ->
                                regions.add(
                                        new AddRegion(
                                                "B-" + zip,
                                                "B",
                                                "AZ",
                                                ZoneId.of("America/Phoenix"),
                                                Set.of(zip),
                                                "+1 602 555 0100")))
                .id();
    }

    private BookingRulesView add(RegionId region, LocalDate from, LocalTime sameDayUntil) {
        return asAdmin(
                () ->
                        office.addRules(
                                new AddBookingRules(region, from, 120, sameDayUntil, 60, 24, 12)));
    }

    private void set(RegionId region, LocalDate day, boolean closed) {
        asAdmin(() -> office.setHoliday(new SetHoliday(region, day, "Spring", closed)));
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RegionRule.class)
                .isThrownBy(act)
                .extracting(RegionRule::rule)
                .isEqualTo(rule);
    }

    private static <T> T asAdmin(Supplier<T> act) {
        return CurrentUser.actingAs(ADMIN, act);
    }
}
