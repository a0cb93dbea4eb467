package org.rounds.waitlist;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for times that have become free. One who cannot be served now holds up nobody else. */
@Component
class OfferSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OfferSweep.class);

    private final Offers offers;

    OfferSweep(Offers offers) {
        this.offers = offers;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${rounds.waitlist.sweep:PT1M}")
    void sweep() {
        attempt(offers::endWhatIsOver);
        offers.inOrder().forEach(wait -> attempt(() -> offers.offer(wait)));
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException left) { // whatever it is, it must not hold up the others
            LOG.info("Left to the next sweep: {}", left.getClass());
        }
    }
}
