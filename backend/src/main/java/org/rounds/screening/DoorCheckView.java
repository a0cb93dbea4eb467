package org.rounds.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FormView.FormItem;
import org.rounds.shared.When;

/**
 * What the nurse asks once more at the door.
 *
 * @param last what was answered last to each question, so that a change is seen
 * @param afresh the items whose last answer is not offered again: signs of an emergency
 * @param since absent without a whole screening
 * @param askedAt when they were last asked at this door
 */
public record DoorCheckView(
        String version,
        List<FormItem> items,
        List<LastAnswer> last,
        List<String> afresh,
        @Nullable SinceScreening since,
        @Nullable When askedAt) {

    /**
     * @param words the answer as staff read it
     */
    public record LastAnswer(Answer answer, String words, When at) {}
}
