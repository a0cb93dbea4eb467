package org.rounds.screening;

import java.time.Instant;
import org.rounds.visit.VisitId;

/**
 * That a screening was submitted and is not superseded; without its answers.
 *
 * @param fullNeeded an answer asks for the whole questionnaire again before the visit
 */
public record Submission(VisitId visit, ScreeningKind kind, Instant at, boolean fullNeeded) {}
