/** Nurses and prescribers: where they are licensed, until when, and when they are on shift. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "audit", "region"})
@NullMarked
package org.rounds.clinician;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
