package org.rounds.launcher;

/** Why Rounds cannot start, in one sentence for the person who tried. */
public final class StartFailed extends Exception {

    StartFailed(String sentence, Object... words) {
        super(sentence.formatted(words));
    }
}
