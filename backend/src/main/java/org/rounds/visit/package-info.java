/** The visit's whole life: the one state machine, its gates, check-in and check-out (EVV). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "region",
            "catalogue",
            "clinician",
            "patient"
        })
@NullMarked
package org.rounds.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
