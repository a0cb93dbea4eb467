package org.rounds.screening;

import java.util.List;
import java.util.stream.Stream;
import org.rounds.shared.When;

/** A submitted screening as staff with the right to read answers see it. */
public record ScreeningView(
        ScreeningId id,
        ScreeningKind kind,
        String version,
        When submittedAt,
        List<AnsweredItem> answers) {

    /** In the order in which it was asked now; what is asked no more comes last. */
    public List<AnswerChange> changesSince(ScreeningView earlier) {
        var before = AnsweredItem.byItem(earlier.answers);
        var now = AnsweredItem.byItem(answers);
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(item -> AnswerChange.of(before.get(item), now.get(item)))
                .filter(AnswerChange::differs)
                .toList();
    }
}
