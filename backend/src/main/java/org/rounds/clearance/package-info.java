/**
 * What prescribers decide: each flag, the clearance of a visit, and the orders they signed
 * elsewhere.
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
            "screening"
        })
@NullMarked
package org.rounds.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
