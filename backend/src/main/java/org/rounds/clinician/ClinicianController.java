package org.rounds.clinician;

import jakarta.validation.Valid;
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

    private static final String COLLEAGUES = "hasAnyRole('DISPATCHER','CLINICAL_LEAD','ADMIN')";

    private final Clinicians clinicians;
    private final Credentials credentials;
    private final ClinicianRecords records;

    ClinicianController(Clinicians clinicians, Credentials credentials, ClinicianRecords records) {
        this.clinicians = clinicians;
        this.credentials = credentials;
        this.records = records;
    }

    @GetMapping("/clinicians")
    @PreAuthorize(COLLEAGUES)
    List<ClinicianRow> clinicians(@RequestParam(required = false) @Nullable RegionId regionId) {
        return records.list(regionId);
    }

    @GetMapping("/clinicians/{id}")
    @PreAuthorize(COLLEAGUES)
    ClinicianRecord clinicianRecord(@PathVariable ClinicianId id) {
        return records.record(id);
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

    @PostMapping("/clinicians/{id}/competencies")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<ClinicianRecord> addCompetency(
            @PathVariable ClinicianId id, @Valid @RequestBody AddCompetency request) {
        clinicians.addCompetency(id, request);
        return created(id);
    }

    @PostMapping("/clinicians/{id}/register-checks")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<ClinicianRecord> recordRegisterCheck(
            @PathVariable ClinicianId id, @Valid @RequestBody RecordRegisterCheck request) {
        credentials.recordCheck(id, request);
        return created(id);
    }

    @PostMapping("/clinicians/{id}/posting")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<ClinicianRecord> changePosting(
            @PathVariable ClinicianId id, @Valid @RequestBody ChangePosting request) {
        credentials.changePosting(id, request);
        return ResponseEntity.ok(records.record(id));
    }

    @GetMapping("/skills")
    @PreAuthorize(COLLEAGUES)
    List<SkillView> skills() {
        return credentials.skills();
    }

    @PostMapping("/skills")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<SkillView> addSkill(@Valid @RequestBody AddSkill request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(credentials.addSkill(request));
    }

    private ResponseEntity<ClinicianRecord> created(ClinicianId id) {
        return ResponseEntity.status(HttpStatus.CREATED).body(records.record(id));
    }
}
