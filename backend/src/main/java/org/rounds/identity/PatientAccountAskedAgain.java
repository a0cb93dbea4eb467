package org.rounds.identity;

/** Somebody tried to open an account for an address that has one; its owner is told. */
public record PatientAccountAskedAgain(AccountId account) {}
