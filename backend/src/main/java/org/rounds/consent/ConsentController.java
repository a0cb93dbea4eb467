package org.rounds.consent;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;
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

/** The consent to a visit's treatment, from the patient's account or on the nurse's tablet. */
@RestController
@RequestMapping("/api/consent/visits/{visitId}")
class ConsentController {

    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    @GetMapping("/text")
    @PreAuthorize("hasAnyRole('PATIENT', 'NURSE')")
    ConsentTextView consentText(
            @PathVariable VisitId visitId,
            @RequestParam(required = false) @Nullable String language) {
        return consents.text(visitId, language);
    }

    @PostMapping("/signatures")
    @PreAuthorize("hasAnyRole('PATIENT', 'NURSE')")
    ResponseEntity<ConsentState> signConsent(
            @PathVariable VisitId visitId, @Valid @RequestBody SignConsent request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(consents.sign(visitId, request));
    }

    @PostMapping("/withdrawals")
    @PreAuthorize("hasAnyRole('PATIENT', 'NURSE')")
    ResponseEntity<ConsentState> withdrawConsent(@PathVariable VisitId visitId) {
        return ResponseEntity.status(HttpStatus.CREATED).body(consents.withdraw(visitId));
    }
}
