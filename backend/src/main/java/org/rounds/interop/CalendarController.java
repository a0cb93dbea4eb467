package org.rounds.interop;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.CallerLimit;
import org.rounds.visit.VisitId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calendar files. An address is made by PUT, not POST: the reply to a POST is kept for repeats, and
 * a secret is not.
 */
@RestController
@RequestMapping("/api/interop")
class CalendarController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final VisitCalendar visitCalendar;
    private final CalendarFeeds feeds;
    private final CallerLimit readings;

    CalendarController(
            VisitCalendar visitCalendar,
            CalendarFeeds feeds,
            @Value("${rounds.limits.feed-readings-per-ten-minutes:60}") int readings) {
        this.visitCalendar = visitCalendar;
        this.feeds = feeds;
        this.readings = new CallerLimit(readings, Duration.ofMinutes(10));
    }

    /**
     * @param feed absent while no address is open
     */
    record MyFeed(@Nullable CalendarFeedView feed) {}

    @GetMapping(path = "/visits/{id}/calendar", produces = CALENDAR)
    @PreAuthorize("hasRole('PATIENT')")
    ResponseEntity<String> visitCalendar(
            @PathVariable VisitId id, @RequestParam(defaultValue = "en") String language) {
        return file("home-visit.ics", visitCalendar.file(id, Locale.of(language)));
    }

    @GetMapping("/feed")
    @PreAuthorize("hasRole('NURSE')")
    MyFeed myFeed() {
        return new MyFeed(feeds.mine().orElse(null));
    }

    @PutMapping("/feed")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<CalendarFeeds.IssuedFeed> renewFeed() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(feeds.renew());
    }

    @DeleteMapping("/feed")
    @PreAuthorize("hasRole('NURSE')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeFeed() {
        feeds.revoke();
    }

    /** Read by calendar programs, which know nothing but the address. */
    @GetMapping(path = "/feeds/{secret}.ics", produces = CALENDAR)
    @PreAuthorize("permitAll()")
    ResponseEntity<String> feed(@PathVariable String secret, HttpServletRequest request) {
        readings.wait(request.getRemoteAddr())
                .ifPresent(
                        wait -> {
                            throw InteropRule.tooManyReadings(wait);
                        });
        return file("rounds.ics", feeds.read(secret));
    }

    private static ResponseEntity<String> file(String name, String calendar) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(calendar);
    }
}
