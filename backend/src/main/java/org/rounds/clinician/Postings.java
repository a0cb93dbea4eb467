package org.rounds.clinician;

import java.util.List;
import java.util.Set;
import org.rounds.region.RegionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the register by those who plan the work of nurses. */
@Service
@Transactional
public class Postings {

    private final ClinicianRepository clinicians;
    private final Clinicians register;
    private final RegionScope scope;

    Postings(ClinicianRepository clinicians, Clinicians register, RegionScope scope) {
        this.clinicians = clinicians;
        this.register = register;
        this.scope = scope;
    }

    /** The nurses of a region. */
    public List<Posting> in(RegionId region) {
        return clinicians.findByRegionIn(Set.of(region)).stream()
                .map(Clinician::posting)
                .filter(one -> one.kind().isNurse())
                .toList();
    }

    /**
     * A nurse whose work the current user may plan; in other regions there is none. Refused with
     * {@code clinician/not-a-nurse}: only they have shifts.
     */
    public ClinicianView nurse(ClinicianId id) {
        var found = register.clinician(id);
        scope.check(found.regionId());
        if (!found.kind().isNurse()) {
            throw ClinicianRule.notANurse();
        }
        return found;
    }

    /** Keeps everybody else from planning the work of a nurse until the transaction ends. */
    public void lock(ClinicianId nurse) {
        clinicians.lock(nurse);
    }
}
