package org.rounds.catalogue;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/api/catalogue")
class CatalogueController {

    private final Catalogue catalogue;
    private final CatalogueHistory history;

    CatalogueController(Catalogue catalogue, CatalogueHistory history) {
        this.catalogue = catalogue;
        this.history = history;
    }

    @GetMapping("/therapies")
    @PreAuthorize("permitAll()")
    List<TherapyView> therapies() {
        return catalogue.offered();
    }

    @GetMapping("/ingredients")
    @PreAuthorize("hasAnyRole('PRESCRIBER','CLINICAL_LEAD','ADMIN')")
    List<IngredientView> ingredients() {
        return catalogue.ingredients();
    }

    @GetMapping("/admin/therapies")
    @PreAuthorize("hasRole('ADMIN')")
    List<TherapyAdmin> therapiesForAdmin() {
        return catalogue.forAdmin();
    }

    @PostMapping("/admin/therapies")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<TherapyAdmin> addTherapy(@Valid @RequestBody AddTherapy request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(catalogue.add(request));
    }

    @PutMapping("/admin/therapies/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    TherapyAdmin changeTherapy(
            @PathVariable TherapyId id, @Valid @RequestBody ChangeTherapy request) {
        return catalogue.change(id, request);
    }

    @GetMapping("/admin/therapies/{id}/history")
    @PreAuthorize("hasRole('ADMIN')")
    TherapyHistory therapyHistory(@PathVariable TherapyId id) {
        return history.history(id);
    }

    @PostMapping("/admin/therapies/{id}/preparations")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PreparationView> addPreparation(
            @PathVariable TherapyId id, @Valid @RequestBody AddPreparation request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(history.prepare(id, request));
    }
}
