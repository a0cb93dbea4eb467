package org.rounds.questionnaire;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Opens a draft of the next edition.
 *
 * @param fhir a FHIR R4 Questionnaire as JSON; without one it starts as a copy of what is published
 */
record StartDraft(@Nullable @Size(max = 1_000_000) String fhir) {}
