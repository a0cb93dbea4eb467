package org.rounds.patient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/patient")
class PatientController {

    record FindPatients(@NotBlank @Size(max = 200) String email) {}

    private final PatientRecords records;

    PatientController(PatientRecords records) {
        this.records = records;
    }

    @GetMapping("/me")
    @PreAuthorize("hasRole('PATIENT')")
    PatientView myRecord() {
        return records.mine();
    }

    @PutMapping("/me")
    @PreAuthorize("hasRole('PATIENT')")
    PatientView changeMyContact(@Valid @RequestBody ChangeContact request) {
        return records.changeMine(request);
    }

    @PutMapping("/addresses/{id}/point")
    @PreAuthorize("hasRole('DISPATCHER')")
    AddressView setAddressPoint(@PathVariable AddressId id, @Valid @RequestBody SetPoint request) {
        return records.setPoint(id, request.point());
    }

    /** Not a GET: an address does not belong into a URL, which logs keep (P19 of domain.md 7). */
    @PostMapping("/search")
    @PreAuthorize("hasRole('PRIVACY_OFFICER')")
    ResponseEntity<List<PersonName>> findPatients(@Valid @RequestBody FindPatients request) {
        return ResponseEntity.ok(records.withEmail(request.email()));
    }
}
