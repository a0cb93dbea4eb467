package org.rounds.identity;

/** A member of staff may use their account from now on, or no longer. */
public record AccountUseChanged(AccountId account) {}
