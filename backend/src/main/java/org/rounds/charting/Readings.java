package org.rounds.charting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was measured at one moment, as the device showed it and never converted; what was not
 * measured is absent.
 *
 * @param systolic mmHg
 * @param diastolic mmHg
 * @param pulse a minute
 * @param breaths a minute
 * @param spo2 per cent
 * @param temperatureC degrees Celsius
 * @param pain 0 to 10, as the patient says
 */
public record Readings(
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Integer pulse,
        @Nullable Integer breaths,
        @Nullable Integer spo2,
        @Nullable BigDecimal temperatureC,
        @Nullable Alertness alertness,
        @Nullable Integer pain) {

    /** Before, during or after the infusion. */
    public enum VitalsPhase {
        PRE,
        DURING,
        POST
    }

    /** ACVPU: alert, newly confused, answers to voice, answers to pain, unresponsive. */
    public enum Alertness {
        A,
        C,
        V,
        P,
        U
    }

    /** The values by the name that limits and problems use. */
    Map<String, BigDecimal> values() {
        var values = new LinkedHashMap<String, BigDecimal>();
        put(values, "systolic", systolic);
        put(values, "diastolic", diastolic);
        put(values, "pulse", pulse);
        put(values, "breaths", breaths);
        put(values, "spo2", spo2);
        if (temperatureC != null) {
            values.put("temperatureC", temperatureC);
        }
        put(values, "alertness", alertness == null ? null : alertness.ordinal());
        put(values, "pain", pain);
        return values;
    }

    boolean isPressureTurnedRound() {
        return systolic != null && diastolic != null && systolic <= diastolic;
    }

    private static void put(
            Map<String, BigDecimal> values, String parameter, @Nullable Integer value) {
        if (value != null) {
            values.put(parameter, BigDecimal.valueOf(value));
        }
    }
}
