/**
 * How long the way from one place to another takes, by region and hour of day, and how that is
 * known. No word of visits or patients; a place is a point and a ZIP code.
 */
@ApplicationModule(allowedDependencies = {"shared", "planning"})
@NullMarked
package org.rounds.travel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
