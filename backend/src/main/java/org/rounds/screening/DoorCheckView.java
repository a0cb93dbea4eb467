package org.rounds.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FormView.FormItem;
import org.rounds.shared.When;

/**
 * What the nurse asks once more at the door.
 *
 * @param last what was answered last to each question, so that a change is seen
 * @param askedAt when they were last asked at this door
 */
public record DoorCheckView(
        String version, List<FormItem> items, List<LastAnswer> last, @Nullable When askedAt) {

    /** What to record when nothing has changed. */
    public List<Answer> lastAnswers() {
        return last.stream().map(LastAnswer::answer).toList();
    }

    /**
     * @param words the answer as staff read it
     */
    public record LastAnswer(Answer answer, String words, When at) {}
}
