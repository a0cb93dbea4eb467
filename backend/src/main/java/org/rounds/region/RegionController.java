package org.rounds.region;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/region")
class RegionController {

    private final Regions regions;
    private final StatePolicies policies;

    RegionController(Regions regions, StatePolicies policies) {
        this.regions = regions;
        this.policies = policies;
    }

    @GetMapping("/area")
    @PreAuthorize("permitAll()")
    AreaView area(@RequestParam String zip) {
        return regions.serving(zip).map(AreaView::of).orElse(AreaView.NOT_SERVED);
    }

    @GetMapping("/regions")
    @PreAuthorize(
            "hasAnyRole('NURSE','PRESCRIBER','DISPATCHER','CLINICAL_LEAD','PRIVACY_OFFICER','ADMIN')")
    List<RegionView> regions() {
        return regions.all();
    }

    @PostMapping("/regions")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<RegionView> addRegion(@Valid @RequestBody AddRegion request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(regions.add(request));
    }

    @PutMapping("/regions/{id}/area")
    @PreAuthorize("hasRole('ADMIN')")
    RegionView changeArea(@PathVariable RegionId id, @Valid @RequestBody ChangeArea request) {
        return regions.changeArea(id, request);
    }

    @GetMapping("/policies")
    @PreAuthorize("hasAnyRole('PRESCRIBER','CLINICAL_LEAD','ADMIN')")
    List<StatePolicyView> statePolicies() {
        return policies.all();
    }

    @PostMapping("/policies")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<StatePolicyView> addStatePolicy(@Valid @RequestBody AddStatePolicy request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(policies.add(request));
    }
}
