package org.rounds.region;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administrator's view of booking rules and holidays; other modules ask {@link
 * Regions#bookingRules} and {@link Regions#holidays}.
 */
@Service
@Transactional
class BookingOffice {

    private final RegionRepository regions;
    private final BookingRulesRepository rules;
    private final HolidayRepository holidays;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    BookingOffice(
            RegionRepository regions,
            BookingRulesRepository rules,
            HolidayRepository holidays,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.regions = regions;
        this.rules = rules;
        this.holidays = holidays;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    List<BookingRulesView> allRules() {
        var rows = rules.findAllByOrderByEffectiveFromDescIdDesc();
        var names = names(rows, BookingRulesRow::addedBy);
        return rows.stream().map(row -> row.view(names.get(row.addedBy()))).toList();
    }

    BookingRulesView addRules(AddBookingRules request) {
        var row =
                new BookingRulesRow(request, user.id(), today(request.regionId()), clock.instant());
        var view = rules.save(row).view(user.name());
        changed("ADD_BOOKING_RULES", "booking-rules", view.id());
        return view;
    }

    /** Every row, the latest day first; which of a day's rows holds is told with it. */
    List<HolidayView> allHolidays() {
        var rows = holidays.findAllByOrderByDayDescIdDesc();
        var names = names(rows, HolidayRow::addedBy);
        var told = new HashSet<HolidayRow.RegionDay>();
        return rows.stream()
                .map(
                        row ->
                                row.view(
                                        names.getOrDefault(row.addedBy(), ""),
                                        told.add(row.regionDay())))
                .toList();
    }

    HolidayView setHoliday(SetHoliday request) {
        var row = new HolidayRow(request, user.id(), today(request.regionId()), clock.instant());
        var view = holidays.save(row).view(user.name(), true);
        changed("SET_HOLIDAY", "holiday", view.id());
        return view;
    }

    private LocalDate today(RegionId region) {
        return LocalDate.ofInstant(clock.instant(), regions.get(region).view().zone());
    }

    private void changed(String action, String record, UUID id) {
        audit.changed(action, new AuditSubject(record, id, null, null));
    }

    private <R> Map<AccountId, String> names(
            Collection<R> rows, Function<R, @Nullable AccountId> addedBy) {
        return accounts.names(rows.stream().map(addedBy).filter(Objects::nonNull).collect(toSet()));
    }
}
