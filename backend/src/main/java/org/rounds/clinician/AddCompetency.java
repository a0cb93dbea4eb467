package org.rounds.clinician;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Records that somebody has proved a skill; a renewal is a new row. */
public record AddCompetency(@NotBlank String skill, @NotNull LocalDate validUntil) {}
