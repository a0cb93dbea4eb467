/**
 * How questions and rules come about: drafts that administrators edit, the clinical lead's
 * approval, and their exchange as FHIR. What is published belongs to {@code screening}.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "audit", "catalogue", "visit", "screening"})
@NullMarked
package org.rounds.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
