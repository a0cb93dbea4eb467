/** What dispatchers see of a region's day, and that something in it changed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "region",
            "catalogue",
            "clinician",
            "roster",
            "patient",
            "visit",
            "scheduling"
        })
@NullMarked
package org.rounds.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
