/**
 * Tells people that something happened. A message holds no health word (P16 of domain.md 7): who
 * wants to know more signs in.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "region",
            "clinician",
            "patient",
            "visit",
            "consent",
            "screening",
            "clearance",
            "review",
            "scheduling",
            "waitlist"
        })
@NullMarked
package org.rounds.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
