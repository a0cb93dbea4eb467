package org.rounds.scheduling;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.rounds.api.Caller;
import org.rounds.bench.Timings;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionView;
import org.rounds.scheduling.Ledger.Answer;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A patient's browser and a dispatcher's beside it, which ask again as soon as they are answered.
 */
final class RushClient {

    /** What all clients share. */
    record Rush(
            Town town,
            RegionView region,
            List<ClinicianId> nurses,
            TherapyId therapy,
            VisitRecords records,
            Ledger ledger) {}

    /** What a client may do, and how often compared with the others. */
    private record Operation(int weight, Runnable act) {}

    private record Sent(Answer answer, Caller.@Nullable Reply reply) {}

    private static final int DAYS = 4;
    private static final long PAUSE_NANOS = 100_000_000;
    private static final Map<String, String> REASON = Map.of("reason", "Another plan");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Operation> operations =
            List.of(
                    new Operation(5, this::book),
                    new Operation(3, this::assign),
                    new Operation(1, this::unassign),
                    new Operation(2, this::cancel),
                    new Operation(1, this::look));

    private final Rush rush;
    private final Caller desk;
    private final Caller patient;
    private final Random random;
    private final Timings timings = new Timings();
    private @Nullable HoldView own;
    private boolean measured;

    RushClient(Rush rush, Caller desk, Caller patient, long seed) {
        this.rush = rush;
        this.desk = desk;
        this.patient = patient;
        this.random = new Random(seed);
    }

    /**
     * @param isMeasured whether its times count
     */
    void step(boolean isMeasured) {
        measured = isMeasured;
        int left = random.nextInt(operations.stream().mapToInt(Operation::weight).sum());
        for (var operation : operations) {
            left -= operation.weight();
            if (left < 0) {
                run(operation);
                return;
            }
        }
    }

    private static void run(Operation operation) {
        try {
            operation.act().run();
        } catch (DataAccessException | TransactionException down) {
            LockSupport.parkNanos(PAUSE_NANOS); // it read something beside the API
        }
    }

    Timings timings() {
        return timings;
    }

    /** Holds a time, instead of the one held before, and books it. */
    private void book() {
        var town = rush.town();
        var zips = rush.region().zips();
        var zip = zips.get(random.nextInt(zips.size()));
        var start =
                town.at(2 + random.nextInt(DAYS), "08:00")
                        .plus(Duration.ofMinutes(30L * random.nextInt(17)));
        var held =
                send(
                        patient,
                        "/api/scheduling/holds",
                        new TakeHold(
                                zip,
                                rush.therapy(),
                                start,
                                own == null ? null : own.id(),
                                own == null ? null : own.token()));
        if (held.answer() != Answer.ACCEPTED) {
            return;
        }
        var hold = JSON.readValue(held.reply().text(), HoldView.class);
        var booking = town.booking(rush.region(), zip, hold);
        var key = UUID.randomUUID();
        var booked = send(patient, "/api/scheduling/bookings", booking, key);
        own = booked.answer() == Answer.REFUSED ? hold : null;
        if (booked.answer() == Answer.IN_DOUBT && random.nextBoolean()) {
            booked = untilAnswered("/api/scheduling/bookings", booking, key);
        }
        switch (booked.answer()) {
            case ACCEPTED ->
                    rush.ledger()
                            .booked(VisitId.of(booked.reply().json().path("visitId").asString()));
            case IN_DOUBT -> rush.ledger().maybeBooked(hold.id(), key);
            case REFUSED -> {}
        }
    }

    /** As a browser does: the same key, so that nothing is booked twice. */
    private Sent untilAnswered(String path, Object body, UUID key) {
        for (int left = 300; left > 0; left--) {
            var sent = send(patient, path, body, key);
            if (sent.answer() != Answer.IN_DOUBT) {
                return sent;
            }
        }
        return new Sent(Answer.IN_DOUBT, null);
    }

    private void assign() {
        var visit = rush.ledger().any(random);
        if (visit == null) {
            return;
        }
        var seen = rush.records().view(visit).version();
        var nurse = rush.nurses().get(random.nextInt(rush.nurses().size()));
        var body = new SchedulingController.AssignNurse(nurse, seen, "In the rush");
        rush.ledger().assigned(visit, send(desk, path(visit, "assignment"), body).answer());
    }

    private void unassign() {
        var visit = rush.ledger().any(random);
        if (visit != null) {
            send(desk, path(visit, "unassignment"), REASON);
        }
    }

    private void cancel() {
        var visit = rush.ledger().any(random);
        if (visit != null) {
            rush.ledger()
                    .cancelled(visit, send(desk, path(visit, "cancellation"), REASON).answer());
        }
    }

    /** As every booking page does; no decision. */
    void look() {
        try {
            var path = "/api/scheduling/days?zip=%s&therapyId=%s";
            var zip = rush.region().zips().getFirst();
            patient.get(path.formatted(zip, rush.therapy().value()));
        } catch (UncheckedIOException broken) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static String path(VisitId visit, String act) {
        return "/api/scheduling/visits/" + visit.value() + "/" + act;
    }

    private Sent send(Caller by, String path, Object body) {
        return send(by, path, body, UUID.randomUUID());
    }

    private Sent send(Caller by, String path, Object body, UUID key) {
        long began = System.nanoTime();
        Caller.Reply reply = null;
        try {
            reply = by.post(path, body, key);
        } catch (UncheckedIOException broken) {
            // nobody knows what became of it
        }
        var answer = Answer.of(reply);
        rush.ledger().count(path, answer, reply);
        if (answer == Answer.IN_DOUBT) {
            LockSupport.parkNanos(PAUSE_NANOS);
        } else if (measured) {
            timings.add(System.nanoTime() - began);
        }
        return new Sent(answer, reply);
    }
}
