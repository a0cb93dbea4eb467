package org.rounds.scheduling;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rounds.api.Caller;
import org.rounds.region.RegionView;
import org.rounds.visit.VisitId;
import org.springframework.jdbc.core.JdbcTemplate;

/** What clients were told, to be compared with what stands in the tables. */
final class Ledger {

    /** How a request ended for whoever sent it. */
    enum Answer {
        ACCEPTED,
        REFUSED,
        IN_DOUBT;

        static Answer of(Caller.@Nullable Reply reply) {
            if (reply == null || reply.status() >= 500) {
                return IN_DOUBT;
            }
            return reply.status() < 300 ? ACCEPTED : REFUSED;
        }
    }

    /** What is known of one visit. */
    private static final class Fate {
        volatile boolean cancelled;
        volatile boolean maybeCancelled;
        final AtomicInteger assigned = new AtomicInteger();
        final AtomicInteger maybeAssigned = new AtomicInteger();
    }

    private record MaybeBooked(StopId hold, UUID key) {}

    private record Standing(String status, @Nullable String stop) {
        boolean isOpen() {
            return status.equals("REQUESTED") || status.equals("SCHEDULED");
        }

        boolean isWhole() {
            return isOpen() == ("PLANNED".equals(stop) || "ASSIGNED".equals(stop));
        }
    }

    private final Map<VisitId, Fate> fates = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<MaybeBooked> maybes = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> problems = new ConcurrentHashMap<>();
    private final Map<Answer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger kills = new AtomicInteger();
    private volatile List<VisitId> active = List.of();

    void count(String path, Answer answer, Caller.@Nullable Reply reply) {
        answers.computeIfAbsent(answer, unused -> new AtomicInteger()).incrementAndGet();
        var what =
                switch (answer) {
                    case ACCEPTED -> "accepted";
                    case REFUSED -> reply.status() + " " + reply.problem();
                    case IN_DOUBT -> reply == null ? "no answer" : "" + reply.status();
                };
        var act = path.substring(path.lastIndexOf('/') + 1);
        problems.computeIfAbsent(act + " " + what, unused -> new AtomicInteger()).incrementAndGet();
    }

    void booked(VisitId visit) {
        fate(visit);
    }

    void maybeBooked(StopId hold, UUID key) {
        maybes.add(new MaybeBooked(hold, key));
    }

    void assigned(VisitId visit, Answer answer) {
        switch (answer) {
            case ACCEPTED -> fate(visit).assigned.incrementAndGet();
            case IN_DOUBT -> fate(visit).maybeAssigned.incrementAndGet();
            case REFUSED -> {}
        }
    }

    void cancelled(VisitId visit, Answer answer) {
        switch (answer) {
            case ACCEPTED -> fate(visit).cancelled = true;
            case IN_DOUBT -> fate(visit).maybeCancelled = true;
            case REFUSED -> {}
        }
    }

    void killed() {
        kills.incrementAndGet();
    }

    /** Visits that stand in the tables now. */
    void see(List<VisitId> standing) {
        active = standing;
    }

    @Nullable VisitId any(Random random) {
        var now = active;
        return now.isEmpty() ? null : now.get(random.nextInt(now.size()));
    }

    private Fate fate(VisitId visit) {
        return fates.computeIfAbsent(visit, unused -> new Fate());
    }

    /** Everything acknowledged that the tables do not show, and everything half done, in words. */
    List<String> lost(JdbcTemplate database, RegionView region) {
        var lost = new ArrayList<String>();
        var standing = standing(database, region);
        var assignments = assignments(database, region);
        standing.forEach(
                (visit, one) -> {
                    if (!one.isWhole()) {
                        lost.add("half done: %s %s".formatted(visit, one));
                    }
                });
        fates.forEach(
                (visit, fate) -> {
                    var found = standing.get(visit);
                    int assigned = assignments.getOrDefault(visit, 0);
                    int least = fate.assigned.get();
                    if (found == null) {
                        lost.add("gone: " + visit);
                    } else if (fate.cancelled && found.isOpen()) {
                        lost.add("cancelled, yet there: " + visit);
                    } else if (!fate.cancelled && !fate.maybeCancelled && !found.isOpen()) {
                        lost.add("never cancelled, yet " + found);
                    } else if (assigned < least || assigned > least + fate.maybeAssigned.get()) {
                        lost.add("assigned %d times, not %d: %s".formatted(assigned, least, visit));
                    }
                });
        maybes.forEach(maybe -> checkWhole(maybe, database, lost));
        return lost;
    }

    /** The kept reply, the stop and the visit of a booking: all of them or none. */
    private static void checkWhole(MaybeBooked maybe, JdbcTemplate database, List<String> lost) {
        int replies =
                count(
                        database,
                        "select count(*) from idempotency_key where request_key = ? and status = 201",
                        maybe.key());
        int visits =
                count(
                        database,
                        "select count(*) from stop s join visit v on v.id = s.visit_id where s.id = ?",
                        maybe.hold().value());
        int stops =
                count(
                        database,
                        "select count(*) from stop where id = ? and visit_id is not null",
                        maybe.hold().value());
        if (replies != visits || replies != stops) {
            lost.add("half booked: %d %d %d %s".formatted(replies, visits, stops, maybe));
        }
    }

    private static int count(JdbcTemplate database, String sql, UUID id) {
        return database.queryForObject(sql, Integer.class, Town.bytes(id));
    }

    static List<VisitId> active(JdbcTemplate database, RegionView region) {
        return database.query(
                "select id from visit where region_id = ? and status in ('REQUESTED', 'SCHEDULED')",
                (row, number) -> id(row.getBytes(1)),
                Town.bytes(region.id().value()));
    }

    private static Map<VisitId, Standing> standing(JdbcTemplate database, RegionView region) {
        var found = new HashMap<VisitId, Standing>();
        database.query(
                """
                select v.id, v.status, s.state from visit v left join stop s on s.visit_id = v.id
                where v.region_id = ?
                """,
                row -> {
                    found.put(
                            id(row.getBytes(1)), new Standing(row.getString(2), row.getString(3)));
                },
                Town.bytes(region.id().value()));
        return found;
    }

    private static Map<VisitId, Integer> assignments(JdbcTemplate database, RegionView region) {
        var found = new HashMap<VisitId, Integer>();
        database.query(
                """
                select t.visit_id, count(*) from visit_step_taken t join visit v on v.id = t.visit_id
                where v.region_id = ? and t.step = 'SCHEDULE'
                group by t.visit_id
                """,
                row -> {
                    found.put(id(row.getBytes(1)), row.getInt(2));
                },
                Town.bytes(region.id().value()));
        return found;
    }

    private static VisitId id(byte[] bytes) {
        var bits = ByteBuffer.wrap(bytes);
        return new VisitId(new UUID(bits.getLong(), bits.getLong()));
    }

    int attempts() {
        return answers.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    int accepted() {
        return count(Answer.ACCEPTED);
    }

    int refused() {
        return count(Answer.REFUSED);
    }

    int inDoubt() {
        return count(Answer.IN_DOUBT);
    }

    int kills() {
        return kills.get();
    }

    /** How often each act ended in which way. */
    Map<String, AtomicInteger> problems() {
        return new TreeMap<>(problems);
    }

    private int count(Answer answer) {
        return answers.getOrDefault(answer, new AtomicInteger()).get();
    }

    @Override
    public String toString() {
        return "%,d attempts, %,d accepted, %,d refused, %,d in doubt, %d kills"
                .formatted(attempts(), accepted(), refused(), inDoubt(), kills());
    }
}
