package org.rounds.visit;

import java.time.ZoneId;
import java.util.Set;
import org.rounds.catalogue.TherapyId;
import org.rounds.patient.AddressId;
import org.rounds.patient.PatientId;
import org.rounds.region.RegionId;
import org.rounds.shared.TimeWindow;

/** What a visit needs to be requested; the screening may still be missing. */
public record NewVisit(
        RegionId region,
        PatientId patient,
        AddressId address,
        String state,
        ZoneId zone,
        TherapyId therapy,
        Set<VisitReason> reasons,
        String reasonText,
        TimeWindow window) {

    /** The same visit at another time. */
    public static NewVisit again(VisitView model, TimeWindow window) {
        return new NewVisit(
                model.region(),
                model.patient(),
                model.address(),
                model.state(),
                model.zone(),
                model.therapy(),
                model.reasons(),
                model.reasonText(),
                window);
    }
}
