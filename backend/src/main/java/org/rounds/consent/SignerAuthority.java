package org.rounds.consent;

/** By what right somebody signs (P20 of domain.md 7). */
public enum SignerAuthority {
    SELF,
    DECIDES_FOR_PATIENT
}
