package org.rounds.questionnaire;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Edition;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item;
import org.rounds.screening.Phrase;
import org.rounds.screening.Questionnaire;

/**
 * Whether the questions of an edition can be published (domain.md 2.1, 2.3): both languages, ids
 * that stand once, options that can be chosen, "not sure" wherever one may be unsure.
 */
final class EditionCheck {

    private static final Pattern ITEM = Pattern.compile("SCR-[A-Z]\\d{2}[A-Z]?");
    private static final Pattern EMERGENCY_NUMBER = Pattern.compile("\\b911\\b");
    private static final int SCREENS = 6;

    /** Birth date, emergency contact and the notices: nothing to be unsure of. */
    private static final Set<String> FACTS = Set.of("SCR-A01", "SCR-K02A", "SCR-K02");

    /** Read by the program itself: the birth date, and how the patient is right now. */
    private static final Set<String> NEEDED = Set.of("SCR-A01", "SCR-F02");

    private final Questionnaire questions;
    private final Set<String> ingredients;
    private final List<EditionFinding> findings = new ArrayList<>();

    private EditionCheck(Questionnaire questions, Set<String> ingredients) {
        this.questions = questions;
        this.ingredients = ingredients;
    }

    /**
     * @param before what the edition comes after
     * @param ingredients the codes that the catalogue has
     */
    static List<EditionFinding> of(Edition edition, Edition before, Set<String> ingredients) {
        var check = new EditionCheck(edition.questions(), ingredients);
        check.shape();
        edition.questions().items().forEach(check::question);
        check.findings.addAll(RuleCheck.of(edition, before, ingredients));
        AdviceCheck.of(edition).forEach(check.findings::add);
        return check.findings;
    }

    private void shape() {
        emergency("English", questions.emergencyText().en());
        emergency("Spanish", questions.emergencyText().es());
        questions.words().forEach(this::both);
        questions.groups().forEach(group -> both(group.id(), group.title()));
        once(questions.groups().stream().map(Questionnaire.Group::id).toList());
        once(questions.items().stream().map(Item::id).toList());
        if (questions.groups().size() > SCREENS) {
            add("groups", "At most " + SCREENS + " parts, so that patients come to an end");
        }
        NEEDED.stream()
                .filter(id -> questions.item(id).isEmpty())
                .sorted()
                .forEach(id -> add(id, "This question has to stay"));
    }

    /** It is what a patient reads in an emergency, in each language. */
    private void emergency(String language, String text) {
        if (!EMERGENCY_NUMBER.matcher(text).find()) {
            add("emergencyText", "%s has to say to call 911".formatted(language));
        }
    }

    private void question(Item item) {
        if (!ITEM.matcher(item.id()).matches()) {
            add(item.id(), "An id looks like SCR-C07 or SCR-A02A");
        }
        if (questions.groups().stream().noneMatch(group -> group.id().equals(item.group()))) {
            add(item.id(), "It stands in no part of the questions");
        }
        if (item.kinds().isEmpty()) {
            add(item.id(), "Choose when it is asked");
        }
        both(item.id(), item.text());
        both(item.id(), item.help());
        both(item.id(), item.detailText());
        item.ingredients().stream()
                .filter(one -> !ingredients.contains(one))
                .forEach(one -> add(item.id(), "The catalogue has no ingredient " + one));
        options(item);
        if (item.measure() != null) {
            both(item.id(), item.measure().text());
        }
        NumberCheck.finding(item).ifPresent(wrong -> add(item.id(), wrong));
        OpenerCheck.finding(item, questions).ifPresent(wrong -> add(item.id(), wrong));
    }

    private void options(Item item) {
        var codes = item.options().stream().map(Item.Option::code).toList();
        if (new HashSet<>(codes).size() < codes.size()) {
            add(item.id(), "An option stands twice");
        }
        for (var option : item.options()) {
            both(item.id(), option.text());
            if (option.text() == null && !questions.words().containsKey(option.code())) {
                add(item.id(), "The option " + option.code() + " has no words");
            }
        }
        boolean chosen = Set.of(ItemType.CHOICE, ItemType.MULTI).contains(item.type());
        if (chosen && codes.size() < 2) {
            add(item.id(), "At least two options");
        }
        if (item.type() == ItemType.TEXT && !codes.isEmpty()) {
            add(item.id(), "A text has no options");
        }
        if (item.type() != ItemType.TEXT
                && !FACTS.contains(item.id())
                && !codes.contains("NOT_SURE")) {
            add(item.id(), "Patients must be able to answer NOT_SURE");
        }
        if (item.type() == ItemType.MULTI && !codes.contains("NONE")) {
            add(item.id(), "A list of several needs the option NONE");
        }
        if (!codes.containsAll(item.detailWhen())
                || item.detailWhen().isEmpty() != (item.detailText() == null)) {
            add(item.id(), "The detail needs its words and options that open it");
        }
    }

    private void both(String at, @Nullable Phrase phrase) {
        if (phrase != null && (phrase.en().isBlank() || phrase.es().isBlank())) {
            add(at, "A text is missing in English or Spanish");
        }
    }

    private void once(List<String> ids) {
        var seen = new HashSet<String>();
        ids.stream()
                .filter(id -> !seen.add(id))
                .collect(toSet())
                .forEach(id -> add(id, "This id stands twice"));
    }

    private void add(String at, String message) {
        findings.add(new EditionFinding(at, message));
    }
}
