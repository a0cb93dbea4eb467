package org.rounds.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions for one visit in the patient's language. Carries no rule and no level (NG3).
 *
 * @param knownAnswers what the patient already told us, so that nothing is asked twice
 * @param draft what was answered so far and not sent; it stands before {@code knownAnswers}
 * @param example the wording is an example, to be reviewed by the operator's clinician
 */
public record FormView(
        String version,
        ScreeningKind kind,
        String language,
        List<FormGroup> groups,
        List<FormItem> items,
        List<Answer> knownAnswers,
        List<Answer> draft,
        boolean example) {

    /** Questions that belong on one screen. */
    public record FormGroup(String id, String title) {}

    /**
     * One question.
     *
     * @param onlyIf shown only after such answers; one about a question that is not asked is met
     * @param anyOpens whether one of several is enough
     * @param detailWhen the options that open a free-text detail
     */
    public record FormItem(
            String id,
            String group,
            String text,
            @Nullable String help,
            ItemType type,
            List<FormOption> options,
            boolean required,
            List<FormCondition> onlyIf,
            boolean anyOpens,
            List<String> detailWhen,
            @Nullable String detailText,
            @Nullable FormMeasure measure) {}

    /** An earlier question, and the options or the number that open another one. */
    public record FormCondition(String item, List<String> anyOf, List<Bound> number) {}

    /**
     * What a number counts, and between which ends it is taken.
     *
     * @param unit a code of UCUM, to be sent back with the number
     */
    public record FormMeasure(
            String unit, String text, @Nullable BigDecimal min, @Nullable BigDecimal max) {}

    /** One choice of a question. */
    public record FormOption(String code, String text) {

        /** By these a patient says that something is not so; "not sure" is none of them. */
        public static final Set<String> PLAIN = Set.of("NONE", "NEVER", "NO");
    }

    /**
     * How a question is answered. A date, a number or a list in own words may carry options that
     * stand instead, such as never.
     */
    public enum ItemType {
        YES_NO_UNSURE,
        CHOICE,
        MULTI,
        TEXT,
        DATE,
        LIST,
        INTEGER,
        DECIMAL
    }
}
