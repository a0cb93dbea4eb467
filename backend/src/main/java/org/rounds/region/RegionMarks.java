package org.rounds.region;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A number of each region that is new with every change of what its nurses' days are planned from:
 * the register, the roster, the rules of the state, the area. What was read under a mark holds as
 * long as the database shows the same one, whichever instance of the application changed it.
 *
 * <p>Random, not counted: the mark of a change that was rolled back never comes again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegionMarks {

    private final RegionRepository regions;

    RegionMarks(RegionRepository regions) {
        this.regions = regions;
    }

    /** As the database has it now. */
    public long of(RegionId region) {
        return regions.findMark(region.value());
    }

    /** Whoever changes what days are planned from calls it in the same transaction. */
    public void renew(RegionId region) {
        regions.setMark(region.value(), next());
    }

    public void renewAll() {
        regions.setMarks(next());
    }

    void renewIn(String state) {
        regions.setMarks(state, next());
    }

    private static long next() {
        return ThreadLocalRandom.current().nextLong();
    }
}
