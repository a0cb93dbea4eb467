package org.rounds.roster;

import java.util.List;
import org.rounds.clinician.ClinicianId;
import org.rounds.shared.TimeWindow;

/** Says what is planned in a shift. Whoever plans a clinician's work implements it. */
public interface ShiftGate {

    /**
     * @return the times in {@code shift} that are promised to somebody; nothing joins them before
     *     the transaction ends
     */
    List<TimeWindow> planned(ClinicianId clinician, TimeWindow shift);
}
