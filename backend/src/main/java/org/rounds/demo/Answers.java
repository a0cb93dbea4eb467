package org.rounds.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rounds.screening.Answer;
import org.rounds.screening.FormView;
import org.rounds.screening.FormView.FormItem;

/** Fills a form in: the plain answer to everything, save what a story says otherwise. */
final class Answers {

    private static final List<String> PLAIN = List.of("NONE", "NEVER", "NO");

    /**
     * Questions whose plain answer is yes: answers for oneself, at this address, passing urine as
     * usual.
     */
    private static final List<String> YES = List.of("SCR-A02", "SCR-A03", "SCR-F05");

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
        return switch (item.type()) {
            case TEXT, LIST ->
                    new Answer(item.id(), List.of(), "My family doctor, in spring", null);
            case DATE ->
                    item.options().isEmpty()
                            ? new Answer(item.id(), List.of(), null, who.born())
                            : new Answer(item.id(), List.of(plainOption(item)), null, null);
            case YES_NO_UNSURE ->
                    new Answer(
                            item.id(), List.of(YES.contains(item.id()) ? "YES" : "NO"), null, null);
            case CHOICE, MULTI -> new Answer(item.id(), List.of(plainOption(item)), null, null);
        };
    }

    private static String plainOption(FormItem item) {
        return item.options().stream()
                .map(FormView.FormOption::code)
                .filter(PLAIN::contains)
                .findFirst()
                .orElseThrow();
    }
}
