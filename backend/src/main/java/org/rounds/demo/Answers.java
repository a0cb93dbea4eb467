package org.rounds.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rounds.screening.Answer;
import org.rounds.screening.FormView;
import org.rounds.screening.FormView.FormItem;
import org.rounds.screening.FormView.FormOption;
import org.rounds.screening.FormView.ItemType;

/** Fills a form in: the plain answer to everything, save what a story says otherwise. */
final class Answers {

    private static final String IN_WORDS = "My sister Ana, 555 0142";

    private Answers() {}

    static List<Answer> to(FormView form, DemoPatient who, Map<String, Answer> otherwise) {
        return form.items().stream()
                .filter(FormItem::required)
                .map(
                        item ->
                                Objects.requireNonNullElseGet(
                                        otherwise.get(item.id()), () -> plain(item, who)))
                .toList();
    }

    static Answer of(String item, String code, String detail) {
        return new Answer(item, List.of(code), detail, null);
    }

    private static Answer plain(FormItem item, DemoPatient who) {
        if (item.type() == ItemType.DATE && item.options().isEmpty()) {
            return new Answer(item.id(), List.of(), null, who.born());
        }
        return plainOption(item)
                .map(option -> new Answer(item.id(), List.of(option), null, null))
                .orElseGet(() -> new Answer(item.id(), List.of(), IN_WORDS, null));
    }

    /** None, never or no; a question that has none of these puts its plain answer first. */
    private static Optional<String> plainOption(FormItem item) {
        var codes = item.options().stream().map(FormOption::code).toList();
        var plain = codes.stream().filter(FormOption.PLAIN::contains).findFirst();
        return plain.isPresent() || item.type() == ItemType.LIST
                ? plain
                : codes.stream().findFirst();
    }
}
