package org.rounds.series;

import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class SeriesRule extends RuleBroken {

    private SeriesRule(HttpStatus status, String rule, String detail) {
        super(status, "series/" + rule, detail);
    }

    private static RuleBroken unprocessable(String rule, String field, String detail) {
        return new SeriesRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, detail).field(field, detail);
    }

    static RuleBroken howMany() {
        return unprocessable(
                "how-many",
                "visits",
                "Give the number of visits or the last date: a series has 2 to 26 visits.");
    }

    static RuleBroken everyWeeks() {
        return unprocessable("every-weeks", "everyWeeks", "Between 1 and 8 weeks.");
    }

    static RuleBroken otherDay() {
        return unprocessable(
                "other-day", "times", "A time lies on another day than the series has for it.");
    }

    static RuleBroken twice() {
        return unprocessable("twice", "times", "The same visit is named twice.");
    }

    static RuleBroken tooFar() {
        return unprocessable(
                "too-far",
                "start",
                "Several visits can only be moved by fewer days than lie between them.");
    }

    static RuleBroken already() {
        return new SeriesRule(
                HttpStatus.CONFLICT, "already", "This visit belongs to a series already.");
    }

    static RuleBroken none() {
        return new SeriesRule(HttpStatus.CONFLICT, "none", "This visit belongs to no series.");
    }

    static RuleBroken notComing() {
        return new SeriesRule(
                HttpStatus.CONFLICT,
                "not-coming",
                "Only visits that nobody has set out for can be changed.");
    }
}
