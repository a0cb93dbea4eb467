package org.rounds.clinician;

/** A licence or competency of a clinician ends soon, or has ended and was not renewed. */
public record CredentialsExpire(ClinicianId clinician) {}
