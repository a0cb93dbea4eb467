package org.rounds.review;

import java.util.Map;
import org.rounds.identity.AccountId;
import org.rounds.visit.VisitId;

/** Who handed the review of a visit to whom, without the note. */
record GivenTo(VisitId visit, AccountId giver, AccountId receiver) {

    HandedOver shown(Map<AccountId, String> names, AccountId reader) {
        return new HandedOver(
                names.getOrDefault(giver, ""),
                names.getOrDefault(receiver, ""),
                receiver.equals(reader));
    }
}
