package org.rounds.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;

/**
 * What the patient answered otherwise shortly before the visit than in the whole screening.
 *
 * @param askedAgain absent where the short questions were not answered since
 */
public record SinceScreening(
        When screened, @Nullable When askedAgain, List<AnswerChange> changes) {}
