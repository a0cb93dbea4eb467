package org.rounds.clinician;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.rounds.region.ClinicianKind;

/**
 * A permission to practise, given by one state. It never changes: a renewal is another licence.
 * Not-null columns let Hibernate add one row; else it would delete and write all anew.
 */
@Embeddable
record Licence(
        @Embedded
                @AttributeOverride(name = "value", column = @Column(name = "id", nullable = false))
                LicenceId id,
        @Column(nullable = false) @Enumerated(EnumType.STRING) ClinicianKind kind,
        @Column(nullable = false) String state,
        @Column(nullable = false) boolean multistate,
        @Column(nullable = false) String number,
        @Column(nullable = false) LocalDate expires) {

    static Licence of(AddLicence request) {
        if (request.multistate() && !request.kind().isNurse()) {
            throw ClinicianRule.notMultistate();
        }
        return new Licence(
                LicenceId.next(),
                request.kind(),
                request.state(),
                request.multistate(),
                request.number().strip(),
                request.expires());
    }

    /** Source: domain.md 3, G2: own state, or multistate where the compact holds [NLC]. */
    boolean covers(String addressState, boolean compactThere) {
        return state.equals(addressState) || (multistate && compactThere);
    }

    /** Valid through the whole day on which it expires. */
    boolean validOn(LocalDate day) {
        return !expires.isBefore(day);
    }

    LicenceView view() {
        return new LicenceView(id, kind, state, multistate, number, expires);
    }
}
