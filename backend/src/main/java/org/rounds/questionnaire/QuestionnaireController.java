package org.rounds.questionnaire;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/questionnaire")
class QuestionnaireController {

    private final EditionDrafts drafts;

    QuestionnaireController(EditionDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/editions")
    @PreAuthorize("hasAnyRole('ADMIN','CLINICAL_LEAD')")
    EditionsView editions() {
        return drafts.all();
    }

    @GetMapping("/fhir")
    @PreAuthorize("hasAnyRole('ADMIN','CLINICAL_LEAD')")
    FhirFile fhirQuestionnaire(@RequestParam boolean draft) {
        return new FhirFile(drafts.fhir(draft));
    }

    @GetMapping("/draft")
    @PreAuthorize("hasAnyRole('ADMIN','CLINICAL_LEAD')")
    DraftView editionDraft() {
        return drafts.open();
    }

    @PostMapping("/draft")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<DraftView> startEditionDraft(@Valid @RequestBody StartDraft request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(drafts.start(request));
    }

    @PutMapping("/draft")
    @PreAuthorize("hasRole('ADMIN')")
    DraftView changeEditionDraft(@Valid @RequestBody ChangeDraft request) {
        return drafts.change(request);
    }

    @PostMapping("/draft/submission")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<DraftView> submitEditionDraft(@Valid @RequestBody DraftStep request) {
        return ResponseEntity.ok(drafts.submit(request));
    }

    @PostMapping("/draft/discard")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<EditionsView> discardEditionDraft(@Valid @RequestBody DraftStep request) {
        return ResponseEntity.ok(drafts.discard(request));
    }

    @PostMapping("/draft/return")
    @PreAuthorize("hasRole('CLINICAL_LEAD')")
    ResponseEntity<DraftView> sendBackEditionDraft(@Valid @RequestBody SendBack request) {
        return ResponseEntity.ok(drafts.sendBack(request));
    }

    @PostMapping("/draft/publication")
    @PreAuthorize("hasRole('CLINICAL_LEAD')")
    ResponseEntity<Void> publishEdition(@Valid @RequestBody PublishDraft request) {
        drafts.publish(request);
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }
}
