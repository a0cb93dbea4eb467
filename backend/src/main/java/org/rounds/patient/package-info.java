/**
 * Patients and their addresses. Every value that says who or where somebody is lies sealed in the
 * database.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "audit", "region"})
@NullMarked
package org.rounds.patient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
