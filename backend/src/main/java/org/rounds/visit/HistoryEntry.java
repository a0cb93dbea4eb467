package org.rounds.visit;

import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;

/**
 * One step of a visit's life.
 *
 * @param reason absent where it may say something about somebody's health and the reader is a
 *     dispatcher
 */
record HistoryEntry(
        VisitStep step,
        VisitStatus from,
        VisitStatus to,
        String by,
        String role,
        @Nullable When deviceAt,
        When recordedAt,
        @Nullable String reason) {}
