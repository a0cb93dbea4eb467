/**
 * When nurses work: weekly patterns, exceptions and time off, written in the wall time of the
 * region.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "audit", "region", "clinician"})
@NullMarked
package org.rounds.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
