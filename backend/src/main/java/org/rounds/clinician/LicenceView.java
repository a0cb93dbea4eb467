package org.rounds.clinician;

import java.time.LocalDate;
import org.rounds.region.ClinicianKind;

/**
 * A licence as it is on record.
 *
 * @param multistate issued under the Nurse Licensure Compact: counts in every compact state
 * @param expires the last day on which it is valid
 */
public record LicenceView(
        LicenceId id,
        ClinicianKind kind,
        String state,
        boolean multistate,
        String number,
        LocalDate expires) {}
