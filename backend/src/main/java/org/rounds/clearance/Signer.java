package org.rounds.clearance;

import java.time.Instant;
import org.rounds.identity.AccountId;

/** Who decides, on which licence, and when. */
record Signer(AccountId account, String licence, Instant at) {}
