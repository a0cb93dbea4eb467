package org.rounds.review;

import org.rounds.identity.AccountId;

/** A prescriber to whom a review can be handed. */
public record Colleague(AccountId id, String name) {}
