/**
 * Whether and where one more house call fits into a nurse's day. Arithmetic on numbers alone: times
 * are whole units since one origin, places are indexes; it knows no clock, no table and no patient.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rounds.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
