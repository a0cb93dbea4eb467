package org.rounds.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Tells what came of a call. */
public record ReportCall(@NotNull CallOutcome outcome, @NotBlank @Size(max = 1000) String words) {}
