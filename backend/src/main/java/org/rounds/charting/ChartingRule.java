package org.rounds.charting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/**
 * What a caller of this module can break. Texts name fields and limits, never what was measured.
 */
final class ChartingRule extends RuleBroken {

    private ChartingRule(HttpStatus status, String rule, String detail) {
        super(status, "charting/" + rule, detail);
    }

    private static RuleBroken conflict(String rule, String detail) {
        return new ChartingRule(HttpStatus.CONFLICT, rule, detail);
    }

    private static RuleBroken sent(String rule, String field, String message) {
        return new ChartingRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message)
                .field(field, message);
    }

    static RuleBroken impossible(List<Field> fields) {
        RuleBroken broken =
                new ChartingRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "impossible-reading",
                        "A value cannot be a reading. Check it and the device.");
        fields.forEach(field -> broken.field(field.field(), field.message()));
        return broken;
    }

    static RuleBroken nothingMeasured() {
        return sent("nothing-measured", "readings", "Enter at least one reading");
    }

    static RuleBroken notInTheHome() {
        return conflict(
                "not-in-the-home",
                "This is recorded between arrival and departure. Afterwards the note and its addenda remain.");
    }

    static RuleBroken phase(String message) {
        return sent("phase", "phase", message);
    }

    static RuleBroken inFuture(String field) {
        return sent("time-ahead", field, "This time is ahead. Check the device's clock.");
    }

    /**
     * @param earliest the first moment that would be taken
     */
    static RuleBroken backDated(String field, Instant earliest) {
        return sent("back-dated", field, "This time is too long ago. Check the device's clock.")
                .with("earliest", earliest);
    }

    static RuleBroken noSuchLimit() {
        return sent("limit", "limit.parameter", "This reading has no limit that can be set");
    }

    static RuleBroken oneBound() {
        return sent("limit", "limit.bound", "Enter one bound: from above or from below");
    }

    static RuleBroken bound(String why) {
        return sent("limit", "limit.bound", why);
    }

    static RuleBroken limitLevel() {
        return sent("limit", "limit.level", "Choose a stop limit or a second look");
    }

    static RuleBroken notStricter() {
        return sent(
                "not-stricter",
                "limit.bound",
                "The limit for everybody is as strict already. A looser one cannot be set here");
    }

    static RuleBroken twoIdentifiers() {
        return sent("two-identifiers", "identifiers", "Compare at least two different identifiers");
    }

    static RuleBroken expiryUnreadable() {
        return sent("expiry", "expiry", "Enter the expiry as printed: 2027-03-31 or 2027-03");
    }

    static RuleBroken expired(LocalDate today) {
        return sent("expired", "expiry", "This product expired before today, " + today);
    }

    static RuleBroken notOrdered() {
        return sent("not-ordered", "name", "No order on file names this product");
    }

    static RuleBroken mismatchReason() {
        return sent("mismatch-reason", "mismatchReason", "Say why, and whom you asked");
    }

    static RuleBroken infusionNotNow(String act) {
        return conflict("infusion-order", "The infusion cannot be %s now.".formatted(act));
    }

    static RuleBroken moreThanContainer() {
        return sent("volume", "infusedMl", "This is more than the container held");
    }

    static RuleBroken confirmVolume() {
        return sent("confirm-volume", "infusedMl", "Less than half went in. Is it complete?");
    }

    static RuleBroken reasonNeeded(String field) {
        return sent("reason-needed", field, "Give the reason");
    }

    static RuleBroken noteIncomplete(List<String> missing) {
        return conflict("note-incomplete", "The note is not complete yet.")
                .with("missing", missing);
    }

    static RuleBroken noteSigned() {
        return conflict("note-signed", "This note is signed. Add an addendum instead.");
    }

    static RuleBroken noteNotSigned() {
        return conflict("note-not-signed", "The note is not signed yet. Change the note itself.");
    }

    static RuleBroken authorOnly() {
        return conflict("author-only", "Only the author of the note can add to it.");
    }

    static RuleBroken changedMeanwhile() {
        return conflict("changed-meanwhile", "The note was changed elsewhere. Load it again.");
    }
}
