package org.rounds.clinician;

import java.util.List;
import java.util.Set;
import org.rounds.identity.AccountId;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;

/**
 * A clinician in the list of colleagues.
 *
 * @param blocked by discipline today, everywhere
 * @param blockedStates whose licences do not count today
 * @param missing what a nurse needs for each visit and does not have today
 * @param expiring what ends soon or has ended, nearest first
 */
record ClinicianRow(
        ClinicianId id,
        AccountId accountId,
        String name,
        ClinicianKind kind,
        RegionId regionId,
        List<LicenceView> licences,
        boolean blocked,
        Set<String> blockedStates,
        List<String> missing,
        List<ExpiryView> expiring) {

    /** The smaller, the more it needs somebody to look at it. */
    int urgency() {
        if (blocked || !blockedStates.isEmpty()) {
            return 0;
        }
        if (!missing.isEmpty()) {
            return 1;
        }
        return expiring.isEmpty()
                ? ExpiryStage.values().length + 2
                : 2 + expiring.getFirst().stage().ordinal();
    }
}
