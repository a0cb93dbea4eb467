package org.rounds.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * @param version of the draft that was changed
 */
record ChangeDraft(@NotNull @Valid EditionContent content, long version) {}
