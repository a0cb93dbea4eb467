/**
 * Who waits for a time that is not free yet, and the times offered to them, one person at a time.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "region",
            "catalogue",
            "patient",
            "visit",
            "scheduling"
        })
@NullMarked
package org.rounds.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
