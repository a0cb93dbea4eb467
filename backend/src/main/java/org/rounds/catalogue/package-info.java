/**
 * What is offered: therapies by name, what is in them and how long they take. No benefits, no
 * amounts.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "audit", "region"})
@NullMarked
package org.rounds.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
