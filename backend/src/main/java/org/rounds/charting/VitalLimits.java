package org.rounds.charting;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rounds.clearance.StricterLimit;
import org.rounds.screening.FlagLevel;
import org.rounds.shared.RuleBroken.Field;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The limits for readings of a visit: single-parameter bands of NEWS2 and others ({@code domain.md}
 * 2.5), kept as data with their version. They raise a finding for a person to judge; nothing is
 * computed from them.
 */
@Component
class VitalLimits {

    private static final Field TURNED_ROUND =
            new Field("readings.diastolic", "Systolic pressure must be above diastolic pressure");

    private final Version current;

    private record Version(int version, List<LimitView> limits) {}

    /**
     * @param saveLow outside of saveLow and saveHigh a value is a slip of the pen, not a reading
     */
    record LimitView(
            String parameter,
            String name,
            String unit,
            @Nullable BigDecimal saveLow,
            @Nullable BigDecimal saveHigh,
            @Nullable String aboveHint,
            List<Band> bands,
            String source,
            boolean judgement) {

        private @Nullable String refusal(BigDecimal value) {
            boolean tooLow = saveLow != null && value.compareTo(saveLow) < 0;
            boolean tooHigh = saveHigh != null && value.compareTo(saveHigh) > 0;
            if (!tooLow && !tooHigh) {
                boolean betweenTenths = value.stripTrailingZeros().scale() > 1;
                return betweenTenths ? "Enter tenths at most, as the limits are" : null;
            }
            var range = "Must be between %s and %s %s".formatted(saveLow, saveHigh, unit);
            return tooHigh && aboveHint != null ? range + ". " + aboveHint : range;
        }
    }

    /** Both ends belong to the band; an absent end is open. */
    record Band(FlagLevel level, @Nullable BigDecimal low, @Nullable BigDecimal high) {

        private boolean holds(BigDecimal value) {
            return (low == null || value.compareTo(low) >= 0)
                    && (high == null || value.compareTo(high) <= 0);
        }

        private String range() {
            if (low == null) {
                return "%s or less".formatted(high);
            }
            return high == null ? "%s or more".formatted(low) : "%s to %s".formatted(low, high);
        }
    }

    /** What one reading calls for. */
    record Finding(String parameter, FlagLevel level, String sentence) {}

    VitalLimits(JsonMapper json) throws IOException {
        try (var data = new ClassPathResource("charting/vital-limits.json").getInputStream()) {
            current = json.readValue(data, Version.class);
        }
    }

    int version() {
        return current.version();
    }

    List<LimitView> limits() {
        return current.limits();
    }

    /**
     * Judges readings against the bands.
     *
     * @param ofPatient limits of this patient, which come on top
     * @param emergency whatever is measured must be recordable then: an impossible value is kept
     *     with a warning
     * @throws ChartingRule impossible-reading, unless in an emergency
     */
    List<Finding> judge(Readings readings, boolean emergency, List<StricterLimit> ofPatient) {
        var impossible = impossible(readings);
        if (!impossible.isEmpty() && !emergency) {
            throw ChartingRule.impossible(impossible);
        }
        var findings = new ArrayList<Finding>();
        impossible.forEach(
                field ->
                        findings.add(
                                new Finding(
                                        parameter(field),
                                        FlagLevel.NEEDS_REVIEW,
                                        field.message())));
        var values = readings.values();
        current.limits().forEach(limit -> findings.addAll(findings(limit, values)));
        ofPatient.stream()
                .filter(one -> one.holds(values.get(one.parameter())))
                .map(one -> new Finding(one.parameter(), one.level(), sentence(one)))
                .forEach(findings::add);
        return findings;
    }

    /**
     * Refused (422) with {@code charting/limit} unless it is one number of a reading that has
     * limits, {@code charting/not-stricter} if the limit for everybody is as strict already.
     * Nothing loosens that one: it is judged by both.
     */
    void requireStricter(StricterLimit limit) {
        var standard =
                current.limits().stream()
                        .filter(one -> one.parameter().equals(limit.parameter()))
                        .findAny()
                        .orElseThrow(ChartingRule::noSuchLimit);
        var value = limit.atMost() == null ? limit.atLeast() : limit.atMost();
        if (value == null || limit.atMost() != null && limit.atLeast() != null) {
            throw ChartingRule.oneBound();
        }
        var refusal = standard.refusal(value);
        if (refusal != null) {
            throw ChartingRule.bound(refusal);
        }
        if (limit.level() != FlagLevel.STOP && limit.level() != FlagLevel.NEEDS_REVIEW) {
            throw ChartingRule.limitLevel();
        }
        if (standard.bands().stream()
                .anyMatch(
                        band -> band.level().compareTo(limit.level()) >= 0 && band.holds(value))) {
            throw ChartingRule.notStricter();
        }
    }

    private List<Field> impossible(Readings readings) {
        var values = readings.values();
        var fields = new ArrayList<Field>();
        for (var limit : current.limits()) {
            var value = values.get(limit.parameter());
            var refusal = value == null ? null : limit.refusal(value);
            if (refusal != null) {
                fields.add(new Field("readings." + limit.parameter(), refusal));
            }
        }
        if (readings.isPressureTurnedRound()) {
            fields.add(TURNED_ROUND);
        }
        return fields;
    }

    private static List<Finding> findings(LimitView limit, Map<String, BigDecimal> values) {
        var value = values.get(limit.parameter());
        if (value == null) {
            return List.of();
        }
        return limit.bands().stream()
                .filter(band -> band.holds(value))
                .map(band -> new Finding(limit.parameter(), band.level(), sentence(limit, band)))
                .toList();
    }

    private String sentence(StricterLimit one) {
        var limit =
                current.limits().stream()
                        .filter(known -> known.parameter().equals(one.parameter()))
                        .findAny()
                        .orElseThrow();
        return sentence(limit, new Band(one.level(), one.atLeast(), one.atMost()))
                + ", set for this patient";
    }

    private static String sentence(LimitView limit, Band band) {
        var call = band.level() == FlagLevel.STOP ? "Stop limit" : "Needs a second look";
        return "%s: %s (%s %s)"
                .formatted(limit.name(), call.toLowerCase(), band.range(), limit.unit());
    }

    private static String parameter(Field field) {
        return field.field().substring("readings.".length());
    }
}
