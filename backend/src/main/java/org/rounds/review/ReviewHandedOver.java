package org.rounds.review;

import org.rounds.identity.AccountId;
import org.rounds.visit.VisitId;

/** A prescriber handed the review of a visit to a colleague. */
public record ReviewHandedOver(VisitId visit, AccountId to) {}
