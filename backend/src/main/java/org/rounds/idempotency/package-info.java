/**
 * Makes a repeated request harmless: one transaction for each POST, and the same reply for the same
 * key.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package org.rounds.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
