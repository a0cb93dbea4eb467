package org.rounds.visit;

import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;
import org.rounds.shared.Window;

/**
 * One step of a visit's life.
 *
 * @param nurse to whom the step gave the visit or from whom it took it; whose it was else
 * @param window the arrival window before the step
 * @param movedTo the arrival window after it, where the step moved the visit
 * @param reason absent where it may say something about somebody's health and the reader is a
 *     dispatcher
 */
record HistoryEntry(
        VisitStep step,
        VisitStatus from,
        VisitStatus to,
        String by,
        String role,
        @Nullable String nurse,
        @Nullable Window window,
        @Nullable Window movedTo,
        @Nullable When deviceAt,
        When recordedAt,
        @Nullable String reason) {}
