package org.rounds.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a visit and its next step.
 *
 * @param rule the guard's id in domain.md section 3, such as {@code G3}
 * @param sentence plain words for staff that name no answer, reading or product
 * @param overridable whether a person may override it
 * @param task what the patient can do about it, if anything; all that a patient ever learns of an
 *     obstacle
 */
public record Obstacle(
        String rule, String sentence, boolean overridable, @JsonIgnore @Nullable PatientTask task) {

    public static Obstacle of(String rule, String sentence) {
        return new Obstacle(rule, sentence, false, null);
    }

    public static Obstacle forPatient(String rule, String sentence, PatientTask task) {
        return new Obstacle(rule, sentence, false, task);
    }
}
