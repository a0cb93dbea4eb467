package org.rounds.shared;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words by which a text would propose or rate a treatment, which Rounds never does (NG1 to NG3).
 */
public final class TreatmentAdvice {

    /** Amounts of a medicine, as in the rows of the article's chart, and words of advice. */
    private static final List<Pattern> ANYWHERE =
            List.of(
                    Pattern.compile(
                            "\\b\\d+(\\.\\d+)?\\s*(mg|mcg|milligrams?|mEq|g/h|mL/h|drops/min)\\b(?!\\s*/\\s*dL)"),
                    Pattern.compile("\\b(400|310|350)\\s*[-–]\\s*(420|320|360)\\b"),
                    words("(0|birth)\\s*(-|–|to)\\s*6\\s*(mo|months).{0,40}\\b30\\b"),
                    words(
                            "(pregnant|breast-?feeding)\\s+(teens?|women).{0,40}\\b(400|360|350|310)\\b"),
                    words("\\b(you are|patient is|is not|not)\\s+eligible\\b"),
                    words("recommended (dose|dosage|rate|amount|therapy|treatment)"));

    /** Dose, rate, eligibility and benefit, in both languages that patients read. */
    private static final List<Pattern> ASKED =
            List.of(
                    words("\\b(dos(e|es|age|ages|ing)|dosis|dosificación)\\b"),
                    words(
                            "\\b\\d+([.,]\\d+)?\\s*(mg|mcg|miligramos?|microgramos?|gotas/min)\\b(?!\\s*/\\s*dL)"),
                    words(
                            "\\b(infusion|drip|flow|drop) rate\\b|\\brate of (the )?(infusion|drip|flow)\\b"),
                    words("\\b(velocidad|ritmo) (de|del) (la )?(infusión|goteo|suero)\\b"),
                    words(
                            "\\b(in)?(eligib|elegib)\\w+|\\b(you|patient) qualif\\w+|\\b(es|está) apt[oa]\\b"),
                    words(
                            "\\bbenefi(t|ts|cial|cio|cios|ciar\\w*)\\b|\\b(will|can) help you\\b|\\ble ayudará\\b"),
                    words("\\b(recommend|recomend|recomiend)\\w+"));

    private TreatmentAdvice() {}

    /** What no text that is shipped may say. */
    public static Stream<String> in(String text) {
        return found(ANYWHERE, text);
    }

    /** What questions and the reasons of rules may not say, however it is meant. */
    public static Stream<String> inQuestions(String text) {
        return Stream.concat(in(text), found(ASKED, text));
    }

    private static Stream<String> found(List<Pattern> patterns, String text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text).results().map(MatchResult::group));
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                words,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
