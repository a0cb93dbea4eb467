/** The texts a patient reads before treatment, and what they signed, refused or took back. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "audit", "catalogue", "patient", "visit"})
@NullMarked
package org.rounds.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
