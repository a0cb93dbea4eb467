package org.rounds.patient;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/patient")
class PatientController {

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

    @GetMapping("/search")
    @PreAuthorize("hasRole('PRIVACY_OFFICER')")
    List<PersonName> findPatients(@RequestParam String email) {
        return records.withEmail(email);
    }
}
