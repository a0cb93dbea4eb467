/**
 * Who holds which time: a nurse's round of a day, the stops in it, holds, bookings, assignment,
 * cancellation.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "planning",
            "travel",
            "identity",
            "audit",
            "region",
            "catalogue",
            "clinician",
            "roster",
            "patient",
            "visit"
        })
@NullMarked
package org.rounds.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
