package org.rounds.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the clinical lead wants changed. */
record SendBack(@NotBlank @Size(max = 1000) String note, long version) {}
