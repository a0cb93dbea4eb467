package org.rounds.charting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.rounds.charting.Readings.Alertness;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.rounds.shared.RuleBroken;
import tools.jackson.databind.json.JsonMapper;

/** Readings and moments that the tests of a chart share. */
final class Bedsides {

    static final Instant NOON = Instant.parse("2026-11-24T19:00:00Z");
    static final AccountId NURSE = AccountId.of("0198c0de-0000-7000-8000-000000000001");

    private Bedsides() {}

    static VitalLimits limits() {
        try {
            return new VitalLimits(JsonMapper.shared());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Readings reading(String parameter, String value) {
        return JsonMapper.shared()
                .readValue("{\"%s\": %s}".formatted(parameter, value), Readings.class);
    }

    static Readings pressure(int systolic, int diastolic) {
        return new Readings(systolic, diastolic, null, null, null, null, null, null);
    }

    static Readings temperature(String celsius) {
        return reading("temperatureC", celsius);
    }

    static Readings alertness(Alertness alertness) {
        return new Readings(null, null, null, null, null, null, alertness, null);
    }

    /** Everything that a baseline needs, with nothing to find. */
    static Readings quiet() {
        return new Readings(122, 78, 70, 14, 98, new BigDecimal("36.6"), Alertness.A, 0);
    }

    static Vitals vitals(VitalsPhase phase, Instant takenAt, Readings readings) {
        var limits = limits();
        var judged = new Vitals.Judged(readings, limits.judge(readings, false, List.of()));
        return new Vitals(Ids.next(), phase, takenAt, takenAt, NURSE, limits.version(), judged);
    }

    static Vitals baseline(Instant takenAt, Readings readings) {
        return vitals(VitalsPhase.PRE, takenAt, readings);
    }

    static List<String> fields(RuleBroken broken) {
        return broken.fields().stream().map(RuleBroken.Field::field).toList();
    }

    static List<String> messages(RuleBroken broken) {
        return broken.fields().stream().map(RuleBroken.Field::message).toList();
    }
}
