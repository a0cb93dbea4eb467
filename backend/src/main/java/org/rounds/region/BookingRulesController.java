package org.rounds.region;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/region")
class BookingRulesController {

    private final BookingOffice office;

    BookingRulesController(BookingOffice office) {
        this.office = office;
    }

    @GetMapping("/booking-rules")
    @PreAuthorize("hasAnyRole('PRESCRIBER','CLINICAL_LEAD','ADMIN')")
    List<BookingRulesView> bookingRules() {
        return office.allRules();
    }

    @PostMapping("/booking-rules")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<BookingRulesView> addBookingRules(@Valid @RequestBody AddBookingRules request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(office.addRules(request));
    }

    @GetMapping("/holidays")
    @PreAuthorize("hasAnyRole('PRESCRIBER','CLINICAL_LEAD','ADMIN')")
    List<HolidayView> holidays() {
        return office.allHolidays();
    }

    @PostMapping("/holidays")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<HolidayView> setHoliday(@Valid @RequestBody SetHoliday request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(office.setHoliday(request));
    }
}
