package org.rounds.clearance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.screening.ScreeningId;

/**
 * Clears the patient for therapies until a day, or says that the visit is not cleared and why.
 *
 * @param examBasis how the patient was examined; needed to clear, as is its day at the address
 * @param seen the decision that the caller saw to stand, absent for none
 * @param answersSeen the last answers that the caller saw; needed to clear
 */
public record DecideClearance(
        @NotNull ClearanceOutcome outcome,
        @NotNull @Size(max = 20) Set<@NotNull TherapyId> therapyIds,
        @Nullable ExamBasis examBasis,
        @Nullable LocalDate examDate,
        @Nullable LocalDate validUntil,
        @Nullable @Size(max = 2000) String conditions,
        @Nullable @Size(max = 2000) String reason,
        @Nullable ClearanceId seen,
        @Nullable ScreeningId answersSeen) {}
