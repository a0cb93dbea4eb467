package org.rounds.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends the answers to one form.
 *
 * @param language of the form, for the emergency text
 */
public record SubmitScreening(
        @NotNull ScreeningKind kind,
        @NotNull String version,
        @Nullable String language,
        @NotNull @Size(max = 100) List<@Valid @NotNull Answer> answers) {}
