/** Serves the three apps: their pages, with a style nonce, and their files. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package org.rounds.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
