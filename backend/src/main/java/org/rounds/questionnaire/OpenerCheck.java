package org.rounds.questionnaire;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item;
import org.rounds.screening.Item.OnlyIf;
import org.rounds.screening.Questionnaire;

/**
 * Whether what opens a question can come about: an earlier question, and an answer that it takes.
 * What FHIR cannot say is refused too, so that each edition leaves and comes back as it was.
 */
final class OpenerCheck {

    private static final Set<ItemType> ONE_OPTION = Set.of(ItemType.YES_NO_UNSURE, ItemType.CHOICE);

    private OpenerCheck() {}

    static Optional<String> finding(Item item, Questionnaire questions) {
        var seen = new HashSet<String>();
        for (var one : item.onlyIf()) {
            var wrong = finding(item, one, questions);
            if (wrong.isPresent()) {
                return wrong;
            }
            boolean merges = !item.anyOpens() || one.number().isEmpty();
            if (merges && !seen.add(one.item())) {
                return Optional.of("It names " + one.item() + " twice among what opens it");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> finding(Item item, OnlyIf one, Questionnaire questions) {
        var earlier = questions.item(one.item());
        if (earlier.isEmpty() || !comesBefore(earlier.get(), item, questions)) {
            return Optional.of("It is opened by a question that does not come before it");
        }
        boolean answered =
                one.number().isEmpty()
                        ? !one.anyOf().isEmpty() && earlier.get().codes().containsAll(one.anyOf())
                        : one.anyOf().isEmpty()
                                && NumberCheck.canBeMet(earlier.get(), one.number());
        if (!answered) {
            return Optional.of("It is opened by an answer that " + one.item() + " does not have");
        }
        if (item.onlyIf().size() == 1) {
            return Optional.empty();
        }
        if (item.anyOpens() && one.number().size() > 1) {
            return Optional.of("Where one is enough, name one limit of " + one.item());
        }
        return !item.anyOpens()
                        && one.anyOf().size() > 1
                        && !ONE_OPTION.contains(earlier.get().type())
                ? Optional.of("Where all must hold, name one answer of " + one.item())
                : Optional.empty();
    }

    private static boolean comesBefore(Item earlier, Item item, Questionnaire questions) {
        var items = questions.items();
        var groups = questions.groups().stream().map(Questionnaire.Group::id).toList();
        return items.indexOf(earlier) < items.indexOf(item)
                && groups.indexOf(earlier.group()) <= groups.indexOf(item.group());
    }
}
