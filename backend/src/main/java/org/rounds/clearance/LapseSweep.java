package org.rounds.clearance;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nothing is posted at the moment in which a visit comes to lie past the end of its clearance, or a
 * licence runs out; so this looks for it.
 */
@Component
class LapseSweep {

    private final Revocations revocations;

    LapseSweep(Revocations revocations) {
        this.revocations = revocations;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${rounds.clearance.lapse-check}")
    @Transactional
    void sweep() {
        revocations.tellOfExpired();
    }
}
