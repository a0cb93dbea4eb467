package org.rounds.consent;

import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;

/**
 * One consent as its patient sees it.
 *
 * @param visitId with therapy and time, only for the treatment of a visit
 * @param at when they signed, refused or took it back
 * @param version of the text they read
 */
public record MyConsent(
        ConsentKind kind,
        @Nullable VisitId visitId,
        @Nullable String therapyName,
        @Nullable When visitStart,
        ConsentStatus status,
        @Nullable When at,
        @Nullable String version,
        boolean maySign,
        boolean mayTakeBack) {}
