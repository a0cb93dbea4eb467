package org.rounds.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Bound;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Rules.Effect;
import org.rounds.screening.ScreeningKind;
import org.rounds.visit.VisitReason;

/**
 * All of an edition as an administrator edits it; the fields mean what they mean in {@code
 * screening}.
 *
 * @param words options that many questions share, by code
 */
record EditionContent(
        boolean example,
        @NotNull @Valid BothLanguages emergencyText,
        @NotNull @Size(max = 20) Map<@Size(max = 40) String, @NotNull @Valid BothLanguages> words,
        @NotNull @Size(max = 20) List<@NotNull @Valid EditedGroup> groups,
        @NotNull @Size(max = 100) List<@NotNull @Valid EditedQuestion> items,
        @NotNull @Size(max = 300) List<@NotNull @Valid EditedRule> rules) {

    /** A text in both languages. */
    record BothLanguages(
            @NotNull @Size(max = 1000) String en, @NotNull @Size(max = 1000) String es) {}

    record EditedGroup(@NotNull @Size(max = 20) String id, @NotNull @Valid BothLanguages title) {}

    record EditedQuestion(
            @NotNull @Size(max = 20) String id,
            @NotNull @Size(max = 20) String group,
            @NotNull ItemType type,
            boolean required,
            @NotNull List<ScreeningKind> kinds,
            boolean remembered,
            @NotNull @Size(max = 20) List<@Size(max = 40) String> ingredients,
            @NotNull List<VisitReason> reasons,
            @NotNull @Size(max = 10) List<@NotNull @Valid EditedOpener> onlyIf,
            boolean anyOpens,
            @NotNull @Valid BothLanguages text,
            @Nullable @Valid BothLanguages help,
            @NotNull @Size(max = 20) List<@NotNull @Valid EditedOption> options,
            @NotNull @Size(max = 20) List<@Size(max = 40) String> detailWhen,
            @Nullable @Valid BothLanguages detailText,
            @Nullable @Valid EditedMeasure measure) {}

    record EditedMeasure(
            @NotNull @Size(max = 40) String unit,
            @NotNull @Valid BothLanguages text,
            @Nullable @Digits(integer = 7, fraction = 3) BigDecimal min,
            @Nullable @Digits(integer = 7, fraction = 3) BigDecimal max) {}

    /**
     * @param text absent for a shared word
     */
    record EditedOption(
            @NotNull @Size(max = 40) String code, @Nullable @Valid BothLanguages text) {}

    record EditedOpener(
            @NotNull @Size(max = 20) String item,
            @NotNull @Size(max = 20) List<@Size(max = 40) String> anyOf,
            @NotNull @Size(max = 2) List<@NotNull @Valid Bound> number) {}

    /**
     * @param item the question that it rates; {@code *} for each one asked; absent for a rule about
     *     the visit itself
     * @param when all must hold
     */
    record EditedRule(
            @NotNull @Size(max = 20) String id,
            @Nullable @Size(max = 20) String item,
            @NotNull @Size(max = 10) List<@NotNull @Valid EditedCondition> when,
            @NotNull FlagLevel level,
            boolean overridable,
            boolean judgement,
            @Nullable Effect effect,
            @NotNull @Size(max = 500) String reason,
            @NotNull @Size(max = 200) String source) {}

    /** One condition: which one it is shows in what is filled. */
    record EditedCondition(
            @Nullable @Size(max = 20) List<@Size(max = 40) String> answer,
            @Nullable @Size(max = 20) String other,
            @Nullable @Size(max = 20) List<@Size(max = 40) String> anyOf,
            @Nullable @Size(max = 2) List<@NotNull @Valid Bound> number,
            @Nullable @Size(max = 2) List<@NotNull @Valid Bound> otherNumber,
            @Nullable Boolean namesIngredient,
            @Nullable Boolean answered,
            @Nullable Boolean told,
            @Nullable Boolean missing,
            @Nullable Integer ageFrom,
            @Nullable Integer ageBelow,
            @Nullable Integer daysBelow,
            @Nullable @Size(max = 40) String ingredient,
            @Nullable @Size(max = 40) String noIngredient,
            @Nullable List<VisitReason> reason,
            @Nullable Boolean policy,
            @Nullable Boolean aboveAdditives,
            @Nullable Boolean mixedOnSite) {}
}
