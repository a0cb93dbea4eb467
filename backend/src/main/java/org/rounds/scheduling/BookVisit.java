package org.rounds.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.visit.VisitReason;

/**
 * Turns a hold into a requested visit: for whom, where and why, the last in the patient's own
 * words.
 */
public record BookVisit(
        @NotNull StopId holdId,
        @NotBlank String holdToken,
        @NotNull TherapyId therapyId,
        @NotEmpty(message = "Choose at least one reason") Set<VisitReason> reasons,
        @Nullable @Size(max = 1000) String reasonText,
        @NotBlank(message = "Enter your name") @Size(max = 120) String name,
        @NotBlank(message = "Enter a phone number") @Size(max = 40) String phone,
        @NotNull @Valid BookAddress address) {}
