/**
 * The append-only trail: who read or changed whose record, when, from where; and what was refused.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package org.rounds.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
