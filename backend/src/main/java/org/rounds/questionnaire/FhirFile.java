package org.rounds.questionnaire;

/**
 * An edition as a file.
 *
 * @param json a FHIR R4 Questionnaire
 */
record FhirFile(String json) {}
