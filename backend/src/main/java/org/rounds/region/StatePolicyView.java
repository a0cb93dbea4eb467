package org.rounds.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a state's rules are from a day on, until a later row takes over.
 *
 * @param maxAdditives most additives a nurse may mix on site; absent where the state sets no limit
 * @param compactMember whether multistate nurse licences count here
 * @param addedBy absent, like {@code addedAt}, for what came with the product
 * @param example shipped as an example, to be confirmed by the operator's counsel
 */
public record StatePolicyView(
        StatePolicyId id,
        String state,
        LocalDate effectiveFrom,
        @Nullable Integer maxAdditives,
        int clearanceDays,
        int rescreenHours,
        int observationMinutes,
        boolean standingOrders,
        Set<PrescriberKind> mayClear,
        Set<ClinicianKind> mayAdminister,
        boolean compactMember,
        String note,
        String source,
        boolean example,
        @Nullable String addedBy,
        @Nullable Instant addedAt) {}
