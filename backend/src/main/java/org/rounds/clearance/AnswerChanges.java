package org.rounds.clearance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.AnsweredItem;
import org.rounds.screening.RaisedFlag;

/** What a patient answers otherwise than when they were cleared. */
final class AnswerChanges {

    /** Allergies, pregnancy, breastfeeding and medicines end a clearance (domain.md 2.2 [GFE]). */
    private static final Set<String> ENDING =
            Set.of(
                    "SCR-B04", "SCR-B05", "SCR-B06", "SCR-B07", "SCR-B08", "SCR-B09", "SCR-B10",
                    "SCR-C05", "SCR-C06", "SCR-C08", "SCR-D01", "SCR-D02", "SCR-D03", "SCR-D04",
                    "SCR-D05", "SCR-D06", "SCR-D07", "SCR-D08");

    /** The patient's own word that health, medicines, allergies or pregnancy changed. */
    private static final String CHANGED_SINCE = "SCR-F01";

    private AnswerChanges() {}

    static boolean saysSo(RaisedFlag flag) {
        return CHANGED_SINCE.equals(flag.item());
    }

    /** In the order in which it was asked; what is asked no more comes last. */
    static List<AnswerChange> between(List<AnsweredItem> before, List<AnsweredItem> now) {
        var earlier = new LinkedHashMap<String, AnsweredItem>();
        before.forEach(one -> earlier.put(one.item(), one));
        var changed =
                now.stream()
                        .map(
                                one -> {
                                    var was = earlier.remove(one.item());
                                    return new AnswerChange(
                                            one.item(),
                                            one.question(),
                                            was == null ? null : was.answer(),
                                            one.answer());
                                })
                        .filter(one -> !same(one.before(), one.now()))
                        .toList();
        var gone =
                earlier.values().stream()
                        .map(
                                was ->
                                        new AnswerChange(
                                                was.item(), was.question(), was.answer(), null));
        return Stream.concat(changed.stream(), gone).toList();
    }

    /** A question that only one of the two forms asks, changes nothing by itself. */
    static boolean endsClearance(List<AnswerChange> changes) {
        return changes.stream()
                .anyMatch(
                        one ->
                                one.before() != null
                                        && one.now() != null
                                        && ENDING.contains(one.item()));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
