package org.rounds.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/roster")
class RosterController {

    private static final String COLLEAGUES = "hasAnyRole('DISPATCHER','CLINICAL_LEAD','ADMIN')";
    private static final String PLANNERS = "hasAnyRole('ADMIN','DISPATCHER')";

    /**
     * @param lastDay the last one on which the line counts
     */
    record EndPattern(@NotNull LocalDate lastDay) {}

    private final RosterRecords records;
    private final Shifts shifts;
    private final Patterns patterns;
    private final TimesOff timesOff;

    RosterController(RosterRecords records, Shifts shifts, Patterns patterns, TimesOff timesOff) {
        this.records = records;
        this.shifts = shifts;
        this.patterns = patterns;
        this.timesOff = timesOff;
    }

    @GetMapping("/clinicians/{id}")
    @PreAuthorize(COLLEAGUES)
    NurseRoster nurseRoster(@PathVariable ClinicianId id) {
        return records.of(id);
    }

    @GetMapping("/shifts")
    @PreAuthorize(COLLEAGUES)
    List<ShiftView> shifts(
            @RequestParam RegionId regionId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        return shifts.list(regionId, from, to);
    }

    @PostMapping("/shifts")
    @PreAuthorize(PLANNERS)
    ResponseEntity<List<ShiftView>> addShifts(@Valid @RequestBody AddShifts request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(shifts.add(request));
    }

    @PostMapping("/shifts/{id}/cancellation")
    @PreAuthorize(PLANNERS)
    ResponseEntity<ShiftView> cancelShift(@PathVariable ShiftId id) {
        return ResponseEntity.ok(shifts.cancel(id));
    }

    @PostMapping("/patterns")
    @PreAuthorize(PLANNERS)
    ResponseEntity<NurseRoster> addPattern(@Valid @RequestBody AddPattern request) {
        patterns.add(request);
        return created(request.clinicianId());
    }

    @PostMapping("/patterns/{id}/end")
    @PreAuthorize(PLANNERS)
    ResponseEntity<NurseRoster> endPattern(
            @PathVariable WeeklyShiftId id, @Valid @RequestBody EndPattern request) {
        return changed(patterns.end(id, request.lastDay()));
    }

    @PostMapping("/day-changes")
    @PreAuthorize(PLANNERS)
    ResponseEntity<NurseRoster> changeDay(@Valid @RequestBody ChangeDay request) {
        patterns.changeDay(request);
        return created(request.clinicianId());
    }

    @PostMapping("/day-changes/{id}/withdrawal")
    @PreAuthorize(PLANNERS)
    ResponseEntity<NurseRoster> takeBackDay(@PathVariable DayChangeId id) {
        return changed(patterns.takeBack(id));
    }

    @PostMapping("/times-off")
    @PreAuthorize(PLANNERS)
    ResponseEntity<NurseRoster> addTimeOff(@Valid @RequestBody AddTimeOff request) {
        timesOff.add(request);
        return created(request.clinicianId());
    }

    @PostMapping("/times-off/{id}/withdrawal")
    @PreAuthorize(PLANNERS)
    ResponseEntity<NurseRoster> takeBackTimeOff(@PathVariable TimeOffId id) {
        return changed(timesOff.takeBack(id));
    }

    private ResponseEntity<NurseRoster> created(ClinicianId id) {
        return ResponseEntity.status(HttpStatus.CREATED).body(records.of(id));
    }

    private ResponseEntity<NurseRoster> changed(ClinicianId id) {
        return ResponseEntity.ok(records.of(id));
    }
}
