package org.rounds.waitlist;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import org.rounds.shared.SealedText;

/**
 * When and where somebody would like a visit; days and minutes of the day are those at the address.
 *
 * @param untilMinute a start has to lie before it
 */
@Embeddable
record Wish(
        @Convert(converter = SealedText.class) String zip,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "from_minute") int fromMinute,
        @Column(name = "until_minute") int untilMinute) {

    /** How far ahead somebody may wait. */
    private static final int DAYS = 60;

    static Wish of(JoinWaitlist request, LocalDate today) {
        var latest = today.plusDays(DAYS);
        if (request.firstDay().isBefore(today)
                || request.lastDay().isBefore(request.firstDay())
                || request.lastDay().isAfter(latest)) {
            throw WaitlistRule.days(today, latest);
        }
        if (!request.from().isBefore(request.until())) {
            throw WaitlistRule.hours();
        }
        return new Wish(
                request.zip(),
                request.firstDay(),
                request.lastDay(),
                request.from().get(ChronoField.MINUTE_OF_DAY),
                request.until().get(ChronoField.MINUTE_OF_DAY));
    }

    LocalTime from() {
        return LocalTime.MIN.plusMinutes(fromMinute);
    }

    LocalTime until() {
        return LocalTime.MIN.plusMinutes(untilMinute);
    }

    boolean fits(LocalDateTime start) {
        var day = start.toLocalDate();
        var time = start.toLocalTime();
        return !day.isBefore(firstDay)
                && !day.isAfter(lastDay)
                && !time.isBefore(from())
                && time.isBefore(until());
    }
}
