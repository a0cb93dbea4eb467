/**
 * The record of what happened at the bedside: identity, readings, products, infusion, note and
 * addenda.
 */
@ApplicationModule(
        allowedDependencies = {
            "clearance",
            "screening",
            "visit",
            "patient",
            "clinician",
            "region",
            "audit",
            "identity",
            "shared"
        })
@NullMarked
package org.rounds.charting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
