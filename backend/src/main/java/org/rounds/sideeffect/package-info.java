/** Side-effect reports in the reporter's own words, how urgent they are, and who looked at them. */
@ApplicationModule(
        allowedDependencies = {
            "charting",
            "clearance",
            "visit",
            "patient",
            "catalogue",
            "clinician",
            "region",
            "audit",
            "identity",
            "shared"
        })
@NullMarked
package org.rounds.sideeffect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
