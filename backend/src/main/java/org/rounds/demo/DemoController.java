package org.rounds.demo;

import java.time.Instant;
import java.util.List;
import org.rounds.notification.Mail;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What only a demo has: the mails that it "sent", and a clock to move. {@link LoopbackOnly} stands
 * before it.
 */
@RestController
@Profile("demo")
@RequestMapping("/demo")
class DemoController {

    private final Outbox outbox;
    private final MovableClock clock;

    DemoController(Outbox outbox, MovableClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    record MoveClock(Instant to) {}

    @GetMapping(path = "/outbox", produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize("permitAll()")
    String outboxPage() {
        return OutboxPage.of(outbox.mails());
    }

    @GetMapping(path = "/outbox", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("permitAll()")
    List<Mail> outbox() {
        return outbox.mails();
    }

    @PostMapping("/clock")
    @PreAuthorize("permitAll()")
    Instant moveClock(@RequestBody MoveClock move) {
        clock.moveTo(move.to());
        return clock.instant();
    }
}
