package org.rounds.identity;

/** A patient opened an account. */
public record PatientAccountOpened(AccountId account) {}
