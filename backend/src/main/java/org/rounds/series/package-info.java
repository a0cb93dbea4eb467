/** Visits that come again every so many weeks: planned, moved and cancelled together. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "region",
            "patient",
            "visit",
            "clearance",
            "scheduling"
        })
@NullMarked
package org.rounds.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
