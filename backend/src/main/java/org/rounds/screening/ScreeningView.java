package org.rounds.screening;

import java.util.List;
import org.rounds.shared.When;

/** A submitted screening as staff with the right to read answers see it. */
public record ScreeningView(
        ScreeningId id,
        ScreeningKind kind,
        String version,
        When submittedAt,
        List<AnsweredItem> answers) {}
