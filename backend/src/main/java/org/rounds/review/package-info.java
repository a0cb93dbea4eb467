/** The prescriber's work: the list of reviews that wait, and the whole picture of one. */
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
            "screening",
            "clearance"
        })
@NullMarked
package org.rounds.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
