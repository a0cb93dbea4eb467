package org.rounds.region;

import java.time.LocalDate;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class RegionRule extends RuleBroken {

    private RegionRule(HttpStatus status, String rule, String detail) {
        super(status, "region/" + rule, detail);
    }

    static RuleBroken notAZip() {
        return new RegionRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "not-a-zip",
                        "A ZIP code has five digits.")
                .field("zip", "A ZIP code has five digits");
    }

    static RuleBroken codeTaken() {
        return new RegionRule(HttpStatus.CONFLICT, "code-taken", "Another region has this code.")
                .field("code", "Another region has this code");
    }

    static RuleBroken zipTaken(String zip, String region) {
        var detail = "%s serves the ZIP code %s already.".formatted(region, zip);
        return new RegionRule(HttpStatus.CONFLICT, "zip-taken", detail).field("zips", detail);
    }

    static RuleBroken notBackdated(LocalDate today) {
        var message =
                "A policy takes effect on %s at the earliest; what held before stays on record"
                        .formatted(today);
        return new RegionRule(HttpStatus.UNPROCESSABLE_CONTENT, "policy-backdated", message + ".")
                .field("effectiveFrom", message);
    }

    static RuleBroken dayIsOver(LocalDate today) {
        var message =
                "Choose a day from %s on; days that are over stay as they were".formatted(today);
        return new RegionRule(HttpStatus.UNPROCESSABLE_CONTENT, "day-is-over", message + ".")
                .field("day", message);
    }
}
