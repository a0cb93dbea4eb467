package org.rounds.clinician;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/clinician")
class ClinicianController {

    private final Clinicians clinicians;
    private final Shifts shifts;

    ClinicianController(Clinicians clinicians, Shifts shifts) {
        this.clinicians = clinicians;
        this.shifts = shifts;
    }

    @GetMapping("/clinicians")
    @PreAuthorize("hasAnyRole('DISPATCHER','CLINICAL_LEAD','ADMIN')")
    List<ClinicianView> clinicians(@RequestParam(required = false) @Nullable RegionId regionId) {
        return clinicians.list(regionId);
    }

    @PostMapping("/clinicians")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<ClinicianView> addClinician(@Valid @RequestBody AddClinician request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(clinicians.add(request));
    }

    @PostMapping("/clinicians/{id}/licences")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<ClinicianView> addLicence(
            @PathVariable ClinicianId id, @Valid @RequestBody AddLicence request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(clinicians.addLicence(id, request));
    }

    @GetMapping("/shifts")
    @PreAuthorize("hasAnyRole('DISPATCHER','CLINICAL_LEAD','ADMIN')")
    List<ShiftView> shifts(
            @RequestParam RegionId regionId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        return shifts.list(regionId, from, to);
    }

    @PostMapping("/shifts")
    @PreAuthorize("hasAnyRole('ADMIN','DISPATCHER')")
    ResponseEntity<List<ShiftView>> addShifts(@Valid @RequestBody AddShifts request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(shifts.add(request));
    }

    @PostMapping("/shifts/{id}/cancellation")
    @PreAuthorize("hasAnyRole('ADMIN','DISPATCHER')")
    ResponseEntity<ShiftView> cancelShift(@PathVariable ShiftId id) {
        return ResponseEntity.ok(shifts.cancel(id));
    }
}
