/**
 * A lived-in Rounds to look at: synthetic people and visits, a clock that can be moved, mails kept
 * to read. Profile {@code demo} only.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "region",
            "catalogue",
            "clinician",
            "roster",
            "patient",
            "visit",
            "consent",
            "screening",
            "clearance",
            "scheduling",
            "charting",
            "sideeffect",
            "notification"
        })
@NullMarked
package org.rounds.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
