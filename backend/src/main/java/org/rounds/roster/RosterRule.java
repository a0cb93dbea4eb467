package org.rounds.roster;

import java.time.LocalDate;
import java.util.List;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.Window;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class RosterRule extends RuleBroken {

    private RosterRule(HttpStatus status, String rule, String detail) {
        super(status, "roster/" + rule, detail);
    }

    static RuleBroken shiftBackwards() {
        return wrong("shift-backwards", "to", "A shift must end after it begins, on the same day");
    }

    static RuleBroken shiftInPast() {
        return wrong("shift-in-past", "dates", "A shift cannot lie in the past");
    }

    static RuleBroken shiftsOverlap(LocalDate day) {
        return conflict(
                "shifts-overlap", "There is a shift at that time on %s already.".formatted(day));
    }

    static RuleBroken patternsOverlap() {
        return conflict(
                "patterns-overlap",
                "The weekly pattern has these hours already. End that line first.");
    }

    static RuleBroken endsAlready() {
        return conflict("ends-already", "This line of the pattern ends by then already.");
    }

    static RuleBroken endsBeforeItBegins() {
        return wrong("ends-before-it-begins", "validUntil", "The last day lies before the first");
    }

    static RuleBroken inPast(String field) {
        return wrong("in-past", field, "The past stays as it is on record");
    }

    static RuleBroken isOver() {
        return conflict("over", "This is over; it stays on record.");
    }

    static RuleBroken breakIncomplete() {
        return wrong(
                "break-incomplete", "breakMinutes", "A break needs its minutes and both times");
    }

    static RuleBroken breakOutside() {
        return wrong("break-outside", "breakFrom", "The break must fit into a part of the shift");
    }

    static RuleBroken hoursIncomplete() {
        return wrong("hours-incomplete", "to", "Enter both times, or none for a day without work");
    }

    static RuleBroken dayChangedAlready() {
        return conflict(
                "day-changed-already",
                "This day has other hours than the pattern's already. Take those back first.");
    }

    static RuleBroken spanOfDays() {
        return wrong("span-of-days", "to", "Ask for two months at most, the first day first");
    }

    static RuleBroken offBackwards() {
        return wrong("off-backwards", "lastDay", "Time off must end after it begins");
    }

    static RuleBroken offTooLong() {
        return wrong("off-too-long", "lastDay", "Enter a year at most at once");
    }

    static RuleBroken visitsPlanned(List<Window> planned) {
        return conflict(
                        "visits-planned",
                        "Visits are planned in this time. Move or cancel them first.")
                .with("planned", planned);
    }

    static RuleBroken takenBackAlready() {
        return conflict("taken-back", "This was taken back before.");
    }

    private static RuleBroken conflict(String rule, String detail) {
        return new RosterRule(HttpStatus.CONFLICT, rule, detail);
    }

    private static RuleBroken wrong(String rule, String field, String message) {
        return new RosterRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message + ".")
                .field(field, message);
    }
}
