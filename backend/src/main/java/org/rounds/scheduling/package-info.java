/**
 * Who holds which time: a nurse's round of a day, the stops in it, holds, bookings, assignment,
 * cancellation.
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
            "visit"
        })
@NullMarked
package org.rounds.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
