package org.rounds.clinician;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Adds a skill to the operator's list. One for every visit counts at once, for every nurse. */
public record AddSkill(
        @NotNull
                @Pattern(
                        regexp = "[A-Z][A-Z0-9_]{1,39}",
                        message = "Capitals, figures and _, such as PICC_LINE")
                String code,
        @NotBlank @Size(max = 80) String name,
        boolean everyVisit,
        @NotBlank @Size(max = 200) String source) {}
