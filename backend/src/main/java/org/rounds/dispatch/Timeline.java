package org.rounds.dispatch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.Holiday;
import org.rounds.region.RegionId;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;

/**
 * The rounds of a region over some local days: who works when, and which visits stand where.
 *
 * @param now the moment at which it was read
 * @param visits by promised time; cancelled ones are left out, their time is free
 */
record Timeline(
        LocalDate first,
        LocalDate last,
        RegionId regionId,
        ZoneId zone,
        LocalDate today,
        When now,
        List<Holiday> holidays,
        List<NurseRow> nurses,
        List<TimelineVisit> visits) {

    /**
     * @param shifts earliest first
     */
    record NurseRow(ClinicianId id, String name, List<Window> shifts) {}

    /**
     * A visit as it stands in a row: no therapy, nothing clinical.
     *
     * @param nurseId absent while the visit is requested, though its time is held in some round
     * @param released assigned, and nurse and patient may count on it
     * @param town where the address lies
     */
    record TimelineVisit(
            VisitId id,
            @Nullable ClinicianId nurseId,
            VisitStatus status,
            boolean released,
            boolean emergency,
            When plannedStart,
            When plannedEnd,
            Window window,
            String patientName,
            String town) {}
}
