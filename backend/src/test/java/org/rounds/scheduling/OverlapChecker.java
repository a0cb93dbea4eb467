package org.rounds.scheduling;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rounds.region.RegionView;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads the tables and compares every pair: knows the rules of the field, and nothing of the code
 * that keeps them.
 */
class OverlapChecker {

    private static final Duration TRAVEL = Duration.ofMinutes(30);
    private static final LocalTime EARLIEST = LocalTime.of(8, 30);
    private static final LocalTime LATEST = LocalTime.of(17, 30);

    private final JdbcTemplate database;

    OverlapChecker(JdbcTemplate database) {
        this.database = database;
    }

    private record Row(
            String nurse,
            String patient,
            LocalDateTime start,
            LocalDateTime end,
            boolean assigned,
            String visitNurse,
            String visitStatus) {

        private String where() {
            return "nurse %s %s to %s".formatted(nurse, start, end);
        }
    }

    /** What is wrong in a region's rounds; holds that ran out by {@code now} do not count. */
    List<String> violations(RegionView region, TestClock now) {
        var wrong = new ArrayList<String>();
        var rows = rows(region, LocalDateTime.ofInstant(now.instant(), ZoneOffset.UTC));
        for (int one = 0; one < rows.size(); one++) {
            checkShift(rows.get(one), wrong);
            checkVisit(rows.get(one), wrong);
            for (int other = one + 1; other < rows.size(); other++) {
                checkPair(rows.get(one), rows.get(other), wrong);
            }
        }
        return wrong;
    }

    private static void checkPair(Row one, Row other, List<String> wrong) {
        boolean sameNurse = one.nurse().equals(other.nurse());
        if (sameNurse && !apart(one, other, TRAVEL)) {
            wrong.add("too close: " + one.where() + " and " + other.where());
        }
        boolean samePatient = one.patient() != null && one.patient().equals(other.patient());
        if (samePatient && !apart(one, other, Duration.ZERO)) {
            wrong.add("one patient twice: " + one.where() + " and " + other.where());
        }
    }

    private static boolean apart(Row one, Row other, Duration between) {
        return !one.end().plus(between).isAfter(other.start())
                || !other.end().plus(between).isAfter(one.start());
    }

    private static void checkShift(Row row, List<String> wrong) {
        var start = row.start().atOffset(ZoneOffset.UTC).atZoneSameInstant(Town.ZONE);
        var end = row.end().atOffset(ZoneOffset.UTC).atZoneSameInstant(Town.ZONE);
        boolean inside =
                start.toLocalDate().equals(end.toLocalDate())
                        && !start.toLocalTime().isBefore(EARLIEST)
                        && !end.toLocalTime().isAfter(LATEST);
        if (!inside) {
            wrong.add("outside the shift: " + row.where());
        }
    }

    private static void checkVisit(Row row, List<String> wrong) {
        if (row.visitStatus() == null) {
            return;
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
                    s.state = 'ASSIGNED' assigned, hex(v.nurse_id) visit_nurse, v.status
                from stop s join round r on r.nurse_id = s.nurse_id and r.day = s.day
                    left join visit v on v.id = s.visit_id
                where r.region_id = ? and (s.state in ('PLANNED', 'ASSIGNED')
                    or s.state = 'HELD' and s.expires_at > ?)
                """,
                (row, number) ->
                        new Row(
                                row.getString("nurse"),
                                row.getString("patient"),
                                row.getObject("start_at", LocalDateTime.class),
                                row.getObject("end_at", LocalDateTime.class),
                                row.getBoolean("assigned"),
                                row.getString("visit_nurse"),
                                row.getString("status")),
                Town.bytes(region.id().value()),
                now);
    }
}
