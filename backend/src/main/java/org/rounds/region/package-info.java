/** Service areas with their time zone, and what each state's rules are from which day on. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "audit"})
@NullMarked
package org.rounds.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
