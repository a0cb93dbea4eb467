package org.rounds.scheduling;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.CallerLimit;
import org.rounds.identity.CurrentUser;
import org.rounds.visit.VisitId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
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
@RequestMapping("/api/scheduling")
class BookingController {

    record BookedVisit(VisitId visitId) {}

    private final Bookings bookings;
    private final NursesThen nursesThen;
    private final CurrentUser user;
    private final CallerLimit holds;

    BookingController(
            Bookings bookings,
            NursesThen nursesThen,
            CurrentUser user,
            @Value("${rounds.limits.holds-per-ten-minutes:40}") int holdsPerTenMinutes) {
        this.bookings = bookings;
        this.nursesThen = nursesThen;
        this.user = user;
        this.holds = new CallerLimit(holdsPerTenMinutes, Stop.HOLD);
    }

    @GetMapping("/days")
    @PreAuthorize("permitAll()")
    List<SlotDay> slotDays(@RequestParam String zip, @RequestParam TherapyId therapyId) {
        return bookings.slotDays(zip, therapyId);
    }

    @GetMapping("/why-not")
    @PreAuthorize("hasRole('DISPATCHER')")
    List<NursesThen.NurseThen> whyNot(
            @RequestParam String zip,
            @RequestParam TherapyId therapyId,
            @RequestParam LocalDate date,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime time) {
        return nursesThen.of(zip, therapyId, date.atTime(time));
    }

    @PostMapping("/holds")
    @PreAuthorize("permitAll()")
    ResponseEntity<HoldView> takeHold(
            @Valid @RequestBody TakeHold wanted, HttpServletRequest request) {
        holds.wait(request.getRemoteAddr())
                .ifPresent(
                        wait -> {
                            throw SchedulingRule.tooManyHolds();
                        });
        var caller =
                user.ifSignedIn()
                        .map(account -> account.id().value().toString())
                        .orElseGet(() -> request.getSession().getId());
        return ResponseEntity.status(HttpStatus.CREATED).body(bookings.takeHold(wanted, caller));
    }

    @PostMapping("/bookings")
    @PreAuthorize("hasRole('PATIENT')")
    ResponseEntity<BookedVisit> bookVisit(@Valid @RequestBody BookVisit booking) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new BookedVisit(bookings.bookVisit(booking)));
    }
}
