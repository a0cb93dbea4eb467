package org.rounds.charting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;

/** The infusion of one visit from start to stop, or why it was not started. */
@Entity
class Infusion {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "deviceAt", column = @Column(name = "started_at"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "start_recorded_at"))
    private @Nullable Captured start;

    @Embedded
    @AttributeOverride(name = "deviceAt", column = @Column(name = "stopped_at"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "stop_recorded_at"))
    private @Nullable Captured stop;

    @Convert(converter = Ending.Sealed.class)
    private @Nullable Ending ending;

    @Convert(converter = SealedText.class)
    @Column(name = "observation_reason")
    private @Nullable String observationReason;

    @ElementCollection
    @CollectionTable(name = "infusion_pause", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "seq")
    private List<Interruption> pauses = new ArrayList<>();

    @Version private @Nullable Long version;

    @Embeddable
    record Interruption(
            @Embedded
                    @AttributeOverride(name = "deviceAt", column = @Column(name = "paused_at"))
                    @AttributeOverride(
                            name = "recordedAt",
                            column = @Column(name = "pause_recorded_at"))
                    Captured from,
            @Embedded
                    @AttributeOverride(name = "deviceAt", column = @Column(name = "resumed_at"))
                    @AttributeOverride(
                            name = "recordedAt",
                            column = @Column(name = "resume_recorded_at"))
                    @Nullable Captured to,
            @Convert(converter = SealedText.class) String reason) {

        private Interruption until(Captured end) {
            return new Interruption(from, end, reason);
        }

        private Chart.Pause view(ZoneId zone) {
            return new Chart.Pause(When.of(from.deviceAt(), zone), when(to, zone), reason);
        }

        private Instant lastAct() {
            return to == null ? from.deviceAt() : to.deviceAt();
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Infusion() {} // for Hibernate

    private Infusion(VisitId visit) {
        this.visit = visit;
    }

    static Infusion start(VisitId visit, Instant deviceAt, Instant arrivedAt, Instant now) {
        var infusion = new Infusion(visit);
        infusion.start = Captured.act(deviceAt, arrivedAt, now);
        return infusion;
    }

    static Infusion notStarted(VisitId visit, Ending why) {
        var infusion = new Infusion(visit);
        infusion.ending = why;
        return infusion;
    }

    void pause(Instant deviceAt, String reason, Instant now) {
        if (start == null || stop != null || isPaused()) {
            throw ChartingRule.infusionNotNow("paused");
        }
        pauses.add(new Interruption(Captured.act(deviceAt, lastAct(start), now), null, reason));
    }

    void resume(Instant deviceAt, Instant now) {
        if (start == null || !isPaused()) {
            throw ChartingRule.infusionNotNow("resumed");
        }
        endPause(Captured.act(deviceAt, lastAct(start), now));
    }

    void stop(Instant deviceAt, Ending how, Instant now) {
        if (start == null || stop != null) {
            throw ChartingRule.infusionNotNow("stopped");
        }
        stop = Captured.act(deviceAt, lastAct(start), now);
        ending = how;
        if (isPaused()) {
            endPause(stop);
        }
    }

    /**
     * @param reason why the patient was watched for less than the policy of the state asks
     */
    void shortenObservation(String reason) {
        observationReason = reason;
    }

    boolean wasObserved(Duration atLeast, Instant now) {
        return observationReason != null
                || stop == null
                || !now.isBefore(stop.recordedAt().plus(atLeast));
    }

    /**
     * The phase of a reading follows from its moment, not from the screen on which it was typed.
     */
    void checkPhase(Vitals one) {
        if (start == null || (stop != null && !one.takenAt().isBefore(stop.deviceAt()))) {
            one.requirePhase(VitalsPhase.POST, "After the infusion these are final readings");
        } else if (one.takenAt().isBefore(start.deviceAt())) {
            one.requirePhase(VitalsPhase.PRE, "This was taken before the start");
        } else {
            one.requirePhase(VitalsPhase.DURING, "This was taken during the infusion");
        }
    }

    boolean wasStarted() {
        return start != null;
    }

    Chart.InfusionView view(ZoneId zone) {
        var end = ending == null ? Ending.OPEN : ending;
        return new Chart.InfusionView(
                when(start, zone),
                when(stop, zone),
                end.containerMl(),
                end.infusedMl(),
                end.outcome(),
                end.reason(),
                end.reasonText(),
                pauses.stream().map(one -> one.view(zone)).toList());
    }

    private boolean isPaused() {
        return !pauses.isEmpty() && pauses.getLast().to() == null;
    }

    private void endPause(Captured end) {
        pauses.set(pauses.size() - 1, pauses.getLast().until(end));
    }

    private Instant lastAct(Captured started) {
        return pauses.isEmpty() ? started.deviceAt() : pauses.getLast().lastAct();
    }

    private static @Nullable When when(@Nullable Captured moment, ZoneId zone) {
        return moment == null ? null : When.of(moment.deviceAt(), zone);
    }
}
