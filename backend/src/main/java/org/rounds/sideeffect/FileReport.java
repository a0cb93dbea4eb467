package org.rounds.sideeffect;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What a patient or nurse reports.
 *
 * @param symptoms codes of the catalogue; may be empty when the text tells it
 * @param text the reporter's own words
 */
public record FileReport(
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 30) String> symptoms,
        @NotNull @Size(max = 4000) String text,
        @NotNull Instant onsetAt,
        @NotNull SeverityWords severity) {}
