package org.rounds.charting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rounds.charting.Chart.VitalsView;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.charting.VitalLimits.Finding;
import org.rounds.identity.AccountId;
import org.rounds.screening.FlagLevel;
import org.rounds.shared.SealedText;
import tools.jackson.databind.json.JsonMapper;

/**
 * One set of readings with what the limits of that day said about it; never changed, never removed.
 */
@Embeddable
record Vitals(
        UUID id,
        @Enumerated(EnumType.STRING) VitalsPhase phase,
        @Column(name = "taken_at") Instant takenAt,
        @Column(name = "recorded_at") Instant recordedAt,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
                AccountId by,
        @Column(name = "limits_version") int limitsVersion,
        @Convert(converter = SealedJudged.class) Judged judged) {

    record Judged(Readings readings, List<Finding> findings) {}

    void requirePhase(VitalsPhase expected, String message) {
        if (phase != expected) {
            throw ChartingRule.phase(message);
        }
    }

    boolean measures(String parameter) {
        return judged.readings().values().containsKey(parameter);
    }

    boolean stops(String parameter) {
        return stops().contains(parameter);
    }

    List<String> stops() {
        return judged.findings().stream()
                .filter(finding -> finding.level() == FlagLevel.STOP)
                .map(Finding::parameter)
                .toList();
    }

    VitalsView view(VisitRecord record) {
        return new VitalsView(
                id,
                phase,
                record.when(takenAt),
                record.when(recordedAt),
                record.nameOf(by),
                judged.readings(),
                judged.findings());
    }

    @Converter
    static class SealedJudged extends SealedJson<Judged> {

        SealedJudged(SealedText seal, JsonMapper json) {
            super(Judged.class, seal, json);
        }
    }
}
