package org.rounds.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one screening holds for the rules.
 *
 * @param asked the items that the visit and the other answers call for now
 * @param required those that must have an answer; none once a newer screening took over
 */
record Answers(
        ScreeningKind kind, Map<String, Answer> byItem, Set<String> asked, Set<String> required) {

    static Answers of(
            ScreeningKind kind, List<Answer> given, List<Item> asked, boolean superseded) {
        var byItem = given.stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        var ids = asked.stream().map(Item::id).collect(Collectors.toSet());
        var open = asked.stream().filter(item -> item.isOpen(ids, byItem)).toList();
        return new Answers(
                kind,
                byItem,
                open.stream().map(Item::id).collect(Collectors.toSet()),
                open.stream()
                        .filter(item -> item.required() && !superseded)
                        .map(Item::id)
                        .collect(Collectors.toSet()));
    }

    boolean any(String item, Set<String> codes) {
        return answer(item).stream().flatMap(one -> one.codes().stream()).anyMatch(codes::contains);
    }

    boolean within(String item, List<Bound> bounds) {
        return answer(item).map(Answer::quantity).filter(one -> one.meets(bounds)).isPresent();
    }

    /** Whether the item is this screening's business at all. */
    boolean concern(String item) {
        return asked.contains(item) || byItem.containsKey(item);
    }

    boolean missing(String item) {
        return required.contains(item) && !byItem.containsKey(item);
    }

    Optional<Answer> answer(String item) {
        return Optional.ofNullable(byItem.get(item));
    }
}
