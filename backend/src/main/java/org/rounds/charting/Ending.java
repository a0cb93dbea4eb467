package org.rounds.charting;

import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Chart.InfusionOutcome;
import org.rounds.charting.Chart.StopReason;
import org.rounds.shared.SealedText;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an infusion ended; without an outcome it was not started. The volumes are read off the
 * container: nothing here is proposed or computed.
 */
record Ending(
        @Nullable Integer containerMl,
        @Nullable Integer infusedMl,
        @Nullable InfusionOutcome outcome,
        @Nullable StopReason reason,
        @Nullable String reasonText) {

    /** Of an infusion that has not ended. */
    static final Ending OPEN = new Ending(null, null, null, null, null);

    /**
     * @param confirmed the nurse looked again at a container that is complete and yet more than
     *     half full
     */
    static Ending completed(int containerMl, int infusedMl, boolean confirmed) {
        checkVolume(containerMl, infusedMl);
        if (infusedMl * 2 < containerMl && !confirmed) {
            throw ChartingRule.confirmVolume();
        }
        return new Ending(containerMl, infusedMl, InfusionOutcome.COMPLETED, null, null);
    }

    static Ending stoppedEarly(
            int containerMl, int infusedMl, @Nullable StopReason reason, @Nullable String text) {
        checkVolume(containerMl, infusedMl);
        checkReason(reason, text);
        return new Ending(containerMl, infusedMl, InfusionOutcome.STOPPED_EARLY, reason, text);
    }

    static Ending notStarted(StopReason reason, @Nullable String text) {
        checkReason(reason, text);
        return new Ending(null, null, null, reason, text);
    }

    private static void checkVolume(int containerMl, int infusedMl) {
        if (infusedMl > containerMl) {
            throw ChartingRule.moreThanContainer();
        }
    }

    private static void checkReason(@Nullable StopReason reason, @Nullable String text) {
        if (reason == null) {
            throw ChartingRule.reasonNeeded("reason");
        }
        if (reason == StopReason.OTHER && (text == null || text.isBlank())) {
            throw ChartingRule.reasonNeeded("reasonText");
        }
    }

    @Converter
    static class Sealed extends SealedJson<Ending> {

        Sealed(SealedText seal, JsonMapper json) {
            super(Ending.class, seal, json);
        }
    }
}
