package org.rounds.clearance;

/** Why a clearance ended before its day (domain.md 2.2), in words that name no answer. */
enum Revocation {
    NEW_FLAG("an answer since then needs a prescriber's decision."),
    INGREDIENT_ADDED("the therapy contains something that was not cleared."),
    ANSWERS_CHANGED("medicines, allergies or pregnancy changed."),
    SIDE_EFFECT("a prescriber has to decide again after a side effect."),
    VIDEO_REFUSED("it rested on an exam by video, to which the patient no longer agrees.");

    private final String because;

    Revocation(String because) {
        this.because = because;
    }

    String sentence() {
        return "The clearance ended: " + because;
    }
}
