package org.rounds.consent;

import org.rounds.patient.PatientId;

/** A patient said no to something that holds for all of their visits, or took a yes back. */
public record ConsentRefused(PatientId patient, ConsentKind kind) {}
