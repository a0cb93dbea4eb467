package org.rounds.scheduling;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rounds.region.RegionView;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.SealedText;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads the tables and walks through every nurse's day: knows the rules of the field, and nothing
 * of the code that keeps them. All nurses work from 08:00 to 18:00.
 */
class OverlapChecker {

    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);
    private static final LocalTime BREAK_FROM = LocalTime.of(10, 0);
    private static final LocalTime BREAK_UNTIL = LocalTime.of(15, 30);
    private static final Duration BREAK = Duration.ofMinutes(30);

    private final JdbcTemplate database;
    private final SealedText seal;
    private @Nullable GeoPoint base;

    OverlapChecker(JdbcTemplate database, SealedText seal) {
        this.database = database;
        this.seal = seal;
    }

    /**
     * @param middle from where the nurses of the region start; none if no map knows it
     */
    OverlapChecker from(GeoPoint middle) {
        base = middle;
        return this;
    }

    private record Row(
            String nurse,
            String patient,
            LocalDateTime start,
            LocalDateTime end,
            LocalDateTime promisedFrom,
            LocalDateTime promisedUntil,
            @Nullable GeoPoint point,
            boolean assigned,
            String visitNurse,
            String visitStatus,
            LocalDateTime visitFrom) {

        private String where() {
            return "nurse %s %s to %s".formatted(nurse, start, end);
        }

        private String day() {
            return nurse + start.toLocalDate();
        }
    }

    /** What is wrong in a region's rounds; holds that ran out by {@code now} do not count. */
    List<String> violations(RegionView region, TestClock now) {
        var wrong = new ArrayList<String>();
        var rows = rows(region, LocalDateTime.ofInstant(now.instant(), ZoneOffset.UTC));
        rows.forEach(row -> checkVisit(row, wrong));
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                checkPatient(rows.get(one), rows.get(other), wrong);
            }
        }
        rows.stream()
                .sorted(comparing(Row::start))
                .collect(groupingBy(Row::day))
                .values()
                .forEach(day -> checkDay(day, wrong));
        return wrong;
    }

    private void checkDay(List<Row> day, List<String> wrong) {
        var date = day.getFirst().start().toLocalDate();
        var free = date.atTime(FROM);
        var place = base;
        boolean rested = false;
        for (var row : day) {
            var way = way(place, row.point());
            if (free.plus(way).isAfter(row.start())) {
                wrong.add(rule(free, row) + row.where());
            }
            rested |= restsBetween(free, row.start().minus(way));
            free = row.end();
            place = row.point();
        }
        var leave = date.atTime(UNTIL).minus(way(place, base));
        if (free.isAfter(leave)) {
            wrong.add("outside the shift: " + day.getLast().where());
        }
        if (!rested && !restsBetween(free, leave)) {
            wrong.add("no break: " + day.getFirst().where());
        }
    }

    private static String rule(LocalDateTime free, Row row) {
        if (free.equals(row.start().toLocalDate().atTime(FROM))) {
            return "outside the shift: ";
        }
        return free.isAfter(row.start()) ? "too close, two at once: " : "too close: ";
    }

    private static boolean restsBetween(LocalDateTime free, LocalDateTime leave) {
        var earliest = free.toLocalDate().atTime(BREAK_FROM);
        var begin = free.isBefore(earliest) ? earliest : free;
        return !begin.toLocalTime().isAfter(BREAK_UNTIL) && !begin.plus(BREAK).isAfter(leave);
    }

    /** The least that any driver needs; half an hour if no map knows the place. */
    private static Duration way(@Nullable GeoPoint one, @Nullable GeoPoint other) {
        if (one == null || other == null) {
            return Duration.ofMinutes(30);
        }
        double km = 1.5 * one.metresTo(other) / 1000;
        return Duration.ofMinutes((long) (4 + 60 * km / 50));
    }

    private static void checkPatient(Row one, Row other, List<String> wrong) {
        boolean samePatient = one.patient() != null && one.patient().equals(other.patient());
        boolean apart = !one.end().isAfter(other.start()) || !other.end().isAfter(one.start());
        if (samePatient && !apart) {
            wrong.add("one patient twice at once: " + one.where() + " and " + other.where());
        }
    }

    private static void checkVisit(Row row, List<String> wrong) {
        if (row.start().isBefore(row.promisedFrom()) || row.start().isAfter(row.promisedUntil())) {
            wrong.add("promise broken: " + row.where());
        }
        if (row.visitStatus() == null) {
            return;
        }
        if (!row.visitFrom().equals(row.promisedFrom())) {
            wrong.add("another promise than the visit's: " + row.where());
        }
        var expected = row.assigned() ? "SCHEDULED" : "REQUESTED";
        if (!row.visitStatus().equals(expected)) {
            wrong.add("visit is %s: %s".formatted(row.visitStatus(), row.where()));
        }
        if (row.assigned() && !Objects.equals(row.visitNurse(), row.nurse())) {
            wrong.add("visit has another nurse: " + row.where());
        }
    }

    private List<Row> rows(RegionView region, LocalDateTime now) {
        return database.query(
                """
                select hex(s.nurse_id) nurse, hex(s.patient_id) patient, s.start_at, s.end_at,
                    s.promised_from, s.promised_until, s.place,
                    s.state = 'ASSIGNED' assigned, hex(v.nurse_id) visit_nurse, v.status,
                    v.window_start
                from stop s join round r on r.nurse_id = s.nurse_id and r.day = s.day
                    left join visit v on v.id = s.visit_id
                where r.region_id = ? and (s.state in ('PLANNED', 'ASSIGNED')
                    or s.state = 'HELD' and s.expires_at > ?)
                """,
                (row, number) ->
                        new Row(
                                row.getString("nurse"),
                                row.getString("patient"),
                                local(row.getObject("start_at", LocalDateTime.class)),
                                local(row.getObject("end_at", LocalDateTime.class)),
                                local(row.getObject("promised_from", LocalDateTime.class)),
                                local(row.getObject("promised_until", LocalDateTime.class)),
                                point(row.getBytes("place")),
                                row.getBoolean("assigned"),
                                row.getString("visit_nurse"),
                                row.getString("status"),
                                local(row.getObject("window_start", LocalDateTime.class))),
                Town.bytes(region.id().value()),
                now);
    }

    private static @Nullable LocalDateTime local(@Nullable LocalDateTime utc) {
        return utc == null
                ? null
                : utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(Town.ZONE).toLocalDateTime();
    }

    private @Nullable GeoPoint point(byte @Nullable [] place) {
        if (place == null) {
            return null;
        }
        var text = seal.open(place);
        var point = text.substring(text.indexOf('|') + 1);
        return point.isEmpty() ? null : GeoPoint.parse(point);
    }
}
