/**
 * Questionnaires and rules as versioned data, what patients answered, and the flags that this
 * raised. It decides nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "region",
            "catalogue",
            "patient",
            "visit"
        })
@NullMarked
package org.rounds.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
