/**
 * What a nurse's tablet shows: the day, and all that belongs to one visit, put together from the
 * modules that own it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "region",
            "catalogue",
            "clinician",
            "patient",
            "visit",
            "consent",
            "screening",
            "clearance",
            "scheduling"
        })
@NullMarked
package org.rounds.tablet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
