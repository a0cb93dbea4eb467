package org.rounds.waitlist;

import org.rounds.identity.AccountId;

/** Somebody who waits has a time kept for a short while. */
public record TimeOffered(AccountId account) {}
