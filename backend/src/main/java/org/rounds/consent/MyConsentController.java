package org.rounds.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consent/mine")
@PreAuthorize("hasRole('PATIENT')")
class MyConsentController {

    private final PatientConsents consents;

    record WithdrawMyConsent(@NotNull ConsentKind kind) {}

    MyConsentController(PatientConsents consents) {
        this.consents = consents;
    }

    @GetMapping
    List<MyConsent> myConsents() {
        return consents.mine();
    }

    @GetMapping("/text")
    ConsentTextView myConsentText(
            @RequestParam ConsentKind kind,
            @RequestParam(required = false) @Nullable String language) {
        return consents.text(kind, language);
    }

    @PostMapping("/signatures")
    ResponseEntity<List<MyConsent>> signMyConsent(@Valid @RequestBody SignConsent request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(consents.sign(request));
    }

    @PostMapping("/withdrawals")
    ResponseEntity<List<MyConsent>> withdrawMyConsent(
            @Valid @RequestBody WithdrawMyConsent request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(consents.withdraw(request.kind()));
    }
}
