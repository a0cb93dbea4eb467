package org.rounds.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;

/**
 * A call that a patient waits for, or that was made.
 *
 * @param tries how often somebody rang
 * @param outcome absent while it is open
 * @param reports oldest first
 */
public record CallView(
        CallId id,
        String reason,
        String by,
        When at,
        int tries,
        @Nullable CallOutcome outcome,
        List<CallReportView> reports) {}
