/**
 * What every module needs: times, places, ids, sealed columns, and how a broken rule becomes an
 * answer.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.rounds.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
