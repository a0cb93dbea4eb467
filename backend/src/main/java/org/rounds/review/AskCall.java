package org.rounds.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks that somebody calls the patient. */
public record AskCall(@NotBlank @Size(max = 1000) String reason) {}
