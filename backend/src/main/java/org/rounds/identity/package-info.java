/** Accounts, roles, sessions, and the filter chain that refuses what is not allowed. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.rounds.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
