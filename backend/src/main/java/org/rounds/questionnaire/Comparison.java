package org.rounds.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.questionnaire.Difference.Change;
import org.rounds.questionnaire.Difference.ChangeKind;
import org.rounds.questionnaire.Difference.Detail;
import org.rounds.screening.Edition;
import org.rounds.screening.Item;
import org.rounds.screening.Phrase;
import org.rounds.screening.Questionnaire;
import org.rounds.screening.Rules.Rule;

/** Says in words what one edition changes in another. */
final class Comparison {

    private Comparison() {}

    static Difference of(Edition before, Edition after) {
        var questions = new ArrayList<Change>();
        questions.addAll(changes(texts(before.questions()), texts(after.questions())));
        questions.addAll(changes(items(before), items(after)));
        order(before, after).ifPresent(questions::add);
        return new Difference(
                questions, changes(rules(before), rules(after)), Weakening.of(before, after));
    }

    /** Questions that changed places; those that come or go are said by themselves. */
    private static Optional<Change> order(Edition before, Edition after) {
        var was = common(before, after);
        var is = common(after, before);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(
                        new Change(
                                "Order",
                                ChangeKind.CHANGED,
                                "Order of the questions",
                                List.of(new Detail("Order", was, is))));
    }

    private static String common(Edition one, Edition other) {
        return one.questions().items().stream()
                .map(Item::id)
                .filter(id -> other.questions().item(id).isPresent())
                .collect(Collectors.joining(", "));
    }

    /** What is compared: a title for people, and facts by their name. */
    private record Facts(String title, Map<String, String> byName) {}

    private static List<Change> changes(Map<String, Facts> before, Map<String, Facts> after) {
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> change(id, before.get(id), after.get(id)))
                .toList();
    }

    private static Change change(String id, @Nullable Facts before, @Nullable Facts after) {
        var was = before == null ? Map.<String, String>of() : before.byName();
        var is = after == null ? Map.<String, String>of() : after.byName();
        var kind =
                before == null
                        ? ChangeKind.ADDED
                        : after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        var details =
                names.stream()
                        .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                        .map(name -> new Detail(name, was.get(name), is.get(name)))
                        .toList();
        return new Change(
                id, kind, Objects.requireNonNull(after == null ? before : after).title(), details);
    }

    private static Map<String, Facts> texts(Questionnaire questions) {
        var texts = new LinkedHashMap<String, Phrase>();
        texts.put("Emergency text", questions.emergencyText());
        questions.words().forEach((code, text) -> texts.put("Shared word " + code, text));
        questions.groups().forEach(group -> texts.put("Part " + group.id(), group.title()));
        var facts = new LinkedHashMap<String, Facts>();
        texts.forEach((name, text) -> facts.put(name, new Facts(text.en(), inBoth(text))));
        return facts;
    }

    private static Map<String, String> inBoth(Phrase text) {
        var facts = new LinkedHashMap<String, String>();
        phrase(facts, "", text);
        return facts;
    }

    private static Map<String, Facts> items(Edition edition) {
        return byId(
                edition.questions().items(),
                Item::id,
                item -> new Facts(item.text().en(), facts(item)));
    }

    private static Map<String, Facts> rules(Edition edition) {
        return byId(
                edition.rules().rules(), Rule::id, rule -> new Facts(rule.reason(), facts(rule)));
    }

    private static Map<String, String> facts(Item item) {
        var facts = new LinkedHashMap<String, String>();
        phrase(facts, "", item.text());
        phrase(facts, "Help, ", item.help());
        facts.put("Part", item.group());
        facts.put("Kind of answer", item.type().name());
        facts.put("Must be answered", item.required() ? "yes" : "no");
        facts.put("Asked in", Weakening.sorted(item.kinds()));
        facts.put("Asked with ingredients", Weakening.sorted(item.ingredients()));
        facts.put("Asked for reasons", Weakening.sorted(item.reasons()));
        facts.put("Opened by", Weakening.opener(item));
        facts.put("Unit and limits", Weakening.measure(item));
        facts.put("Offered again", item.remembered() ? "yes" : "no");
        facts.put(
                "Options",
                item.options().stream().map(Comparison::words).collect(Collectors.joining("; ")));
        facts.put("Detail after", Weakening.sorted(item.detailWhen()));
        phrase(facts, "Detail, ", item.detailText());
        phrase(facts, "Unit, ", item.measure() == null ? null : item.measure().text());
        return facts;
    }

    private static Map<String, String> facts(Rule rule) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Level", rule.level().name());
        facts.put("Rates", rule.item() == null ? "the visit" : rule.item());
        facts.put("When", Weakening.when(rule));
        facts.put("Reason", rule.reason());
        facts.put("Source", rule.source());
        if (rule.effect() != null) {
            facts.put("Brings about", rule.effect().name());
        }
        return facts;
    }

    private static String words(Item.Option option) {
        var text = option.text();
        return text == null
                ? option.code()
                : "%s “%s” / “%s”".formatted(option.code(), text.en(), text.es());
    }

    private static void phrase(Map<String, String> facts, String what, @Nullable Phrase phrase) {
        if (phrase != null) {
            facts.put(what + "English", phrase.en());
            facts.put(what + "Spanish", phrase.es());
        }
    }

    private static <T> Map<String, Facts> byId(
            List<T> all, Function<T, String> id, Function<T, Facts> facts) {
        var byId = new LinkedHashMap<String, Facts>();
        all.forEach(one -> byId.put(id.apply(one), facts.apply(one)));
        return byId;
    }
}
