package org.rounds.charting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the nurse writes: the patient's words, what was seen, the instructions given. No diagnosis,
 * no treatment plan.
 *
 * @param tolerance absent while undecided, and when no infusion was started
 * @param version of the draft that this one replaces, 0 for the first
 */
public record WriteNote(
        @NotNull @Size(max = 4000) String subjective,
        @NotNull @Size(max = 2000) String siteBefore,
        @NotNull @Size(max = 500) String accessSite,
        @Nullable Tolerance tolerance,
        @Nullable @Size(max = 2000) String toleranceText,
        @NotNull @Size(max = 2000) String siteAfter,
        boolean deviceRemovedIntact,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 500) String> instructionsGiven,
        boolean instructionsUnderstood,
        @Nullable @Size(max = 2000) String followUp,
        int version) {

    /** How the patient took it, as the nurse saw it. */
    public enum Tolerance {
        WELL,
        MINOR,
        POOR
    }

    /** What the note lacks by itself, whatever the chart holds. */
    List<String> missing(boolean infusionStarted) {
        var missing = new ArrayList<String>();
        require(missing, !subjective.isBlank(), "What the patient said");
        if (!infusionStarted) {
            return missing;
        }
        require(missing, !siteBefore.isBlank(), "The site before the infusion");
        require(missing, !accessSite.isBlank(), "Where the access was placed");
        require(missing, tolerance != null, "How the patient tolerated it");
        require(
                missing,
                tolerance != Tolerance.POOR || isGiven(toleranceText),
                "In what way it was tolerated poorly");
        require(missing, !siteAfter.isBlank(), "The site after the infusion");
        require(
                missing,
                deviceRemovedIntact || isGiven(followUp),
                "That the device came out intact, or what was agreed about it");
        require(
                missing,
                instructionsGiven.stream().anyMatch(WriteNote::isGiven),
                "The instructions that were given");
        return missing;
    }

    private static void require(List<String> missing, boolean there, String what) {
        if (!there) {
            missing.add(what);
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
