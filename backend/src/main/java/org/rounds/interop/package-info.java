/** What leaves Rounds for other programs: calendar files and feeds. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "clinician",
            "patient",
            "visit",
            "scheduling"
        })
@NullMarked
package org.rounds.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
