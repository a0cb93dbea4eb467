/**
 * Nurses and prescribers: where they are licensed and until when, what they can do, what discipline
 * forbids them, and where they start from.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "audit", "region"})
@NullMarked
package org.rounds.clinician;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
