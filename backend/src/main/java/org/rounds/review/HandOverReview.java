package org.rounds.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rounds.identity.AccountId;

/** Hands a review to a colleague, with a note for them. */
public record HandOverReview(
        @NotNull AccountId colleagueId, @NotBlank @Size(max = 1000) String note) {}
