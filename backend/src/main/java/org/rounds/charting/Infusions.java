package org.rounds.charting;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.charting.Chart.InfusionOutcome;
import org.rounds.charting.Chart.StopReason;
import org.rounds.identity.Role;
import org.rounds.shared.GeoPoint;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The infusion's own course, from start to departure; each act is also a step of the visit. */
@Service
@Transactional
public class Infusions {

    private final InfusionRepository infusions;
    private final VisitRecords records;
    private final Visits visits;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * How an infusion ended. Both volumes are read off the container.
     *
     * @param confirmed the nurse looked again at a volume that is low for a complete infusion
     */
    public record StopInfusion(
            @NotNull Instant deviceAt,
            @Min(1) @Max(3000) int containerMl,
            @Min(0) int infusedMl,
            @NotNull InfusionOutcome outcome,
            @Nullable StopReason reason,
            @Nullable @Size(max = 2000) String reasonText,
            boolean confirmed) {}

    Infusions(
            InfusionRepository infusions,
            VisitRecords records,
            Visits visits,
            AuditTrail audit,
            Clock clock) {
        this.infusions = infusions;
        this.records = records;
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts it; refused by the gates G9 and G10 among others, with {@code visit/blocked}. */
    public void start(VisitId id, Instant deviceAt) {
        var visit = records.mine(id, Role.NURSE);
        visits.step(id, VisitStep.START, StepFacts.at(deviceAt));
        var arrivedAt = requireNonNull(visit.arrivedAt());
        save(Infusion.start(id, deviceAt, arrivedAt, clock.instant()), "START_INFUSION", visit);
    }

    public void pause(VisitId id, Instant deviceAt, String reason) {
        var visit = records.mine(id, Role.NURSE);
        var infusion = started(id);
        infusion.pause(deviceAt, reason, clock.instant());
        save(infusion, "PAUSE_INFUSION", visit);
        visits.step(id, VisitStep.PAUSE, new StepFacts(deviceAt, reason, null));
    }

    public void resume(VisitId id, Instant deviceAt) {
        var visit = records.mine(id, Role.NURSE);
        var infusion = started(id);
        infusion.resume(deviceAt, clock.instant());
        save(infusion, "RESUME_INFUSION", visit);
        visits.step(id, VisitStep.RESUME, StepFacts.at(deviceAt));
    }

    /**
     * Refused with {@code charting/volume}, {@code charting/confirm-volume} or {@code
     * charting/reason-needed}.
     */
    public void stop(VisitId id, StopInfusion how) {
        var visit = records.mine(id, Role.NURSE);
        var infusion = started(id);
        infusion.stop(how.deviceAt(), ending(how), clock.instant());
        save(infusion, "STOP_INFUSION", visit);
        visits.step(id, VisitStep.STOP, new StepFacts(how.deviceAt(), code(how.reason()), null));
    }

    /**
     * Ends a visit without treatment; what was charted stays, and departure still has to be
     * recorded.
     */
    public void notStarted(VisitId id, Instant deviceAt, StopReason reason, @Nullable String text) {
        var visit = records.mine(id, Role.NURSE);
        visits.step(id, VisitStep.NOT_STARTED, new StepFacts(deviceAt, code(reason), null));
        save(Infusion.notStarted(id, Ending.notStarted(reason, text)), "NOT_STARTED", visit);
    }

    /**
     * Checks out.
     *
     * @param position where the device is; absent when it was refused or not to be had
     * @param observationReason needed when the patient was watched for less than the state's policy
     *     asks
     */
    public void depart(
            VisitId id,
            Instant deviceAt,
            @Nullable GeoPoint position,
            @Nullable String observationReason) {
        var visit = records.mine(id, Role.NURSE);
        if (observationReason != null && !observationReason.isBlank()) {
            var infusion = started(id);
            infusion.shortenObservation(observationReason);
            save(infusion, "SHORTEN_OBSERVATION", visit);
        }
        visits.step(id, VisitStep.DEPART, new StepFacts(deviceAt, null, position));
    }

    private Infusion started(VisitId id) {
        return infusions.findById(id).orElseThrow(() -> ChartingRule.infusionNotNow("changed"));
    }

    private void save(Infusion infusion, String action, VisitView visit) {
        infusions.save(infusion);
        var id = visit.id().value();
        audit.changed(action, new AuditSubject("infusion", id, visit.patient().value(), id));
    }

    private static Ending ending(StopInfusion how) {
        return how.outcome() == InfusionOutcome.COMPLETED
                ? Ending.completed(how.containerMl(), how.infusedMl(), how.confirmed())
                : Ending.stoppedEarly(
                        how.containerMl(), how.infusedMl(), how.reason(), how.reasonText());
    }

    private static @Nullable String code(@Nullable StopReason reason) {
        return reason == null ? null : reason.name();
    }
}
