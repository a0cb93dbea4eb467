package org.rounds.waitlist;

import jakarta.validation.Valid;
import java.util.List;
import org.rounds.region.RegionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/waitlist")
class WaitlistController {

    record Joined(WaitId id) {}

    private final Waitlist waitlist;
    private final Queue queue;

    WaitlistController(Waitlist waitlist, Queue queue) {
        this.waitlist = waitlist;
        this.queue = queue;
    }

    @GetMapping("/mine")
    @PreAuthorize("hasRole('PATIENT')")
    List<WaitView> myWaits() {
        return waitlist.mine();
    }

    @PostMapping("/mine")
    @PreAuthorize("hasRole('PATIENT')")
    ResponseEntity<Joined> joinWaitlist(@Valid @RequestBody JoinWaitlist request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(new Joined(waitlist.join(request)));
    }

    @DeleteMapping("/mine/{id}")
    @PreAuthorize("hasRole('PATIENT')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaveWaitlist(@PathVariable WaitId id) {
        waitlist.giveUp(id);
    }

    @DeleteMapping("/mine/{id}/offer")
    @PreAuthorize("hasRole('PATIENT')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declineOffer(@PathVariable WaitId id) {
        waitlist.decline(id);
    }

    @GetMapping("/queue")
    @PreAuthorize("hasRole('DISPATCHER')")
    List<QueueRow> waitlistQueue(@RequestParam RegionId regionId) {
        return queue.of(regionId);
    }
}
