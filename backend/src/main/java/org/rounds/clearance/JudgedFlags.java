package org.rounds.clearance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rounds.screening.FlagId;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.RaisedFlag;

/** The flags that stand for a visit and the decisions on them. */
record JudgedFlags(List<RaisedFlag> flags, Map<FlagId, FlagRuling> rulings) {

    int undecided() {
        return (int) open().stream().filter(flag -> flag.level().isForDecision()).count();
    }

    /** What waits for a decision, and what nobody can decide. */
    List<RaisedFlag> open() {
        return flags.stream()
                .filter(flag -> flag.level() != FlagLevel.INFO && !rulings.containsKey(flag.id()))
                .toList();
    }

    boolean anyDeclined() {
        return flags.stream().map(RaisedFlag::id).anyMatch(this::declined);
    }

    /** A rule that nobody can let pass for this visit. */
    boolean stoppedForGood() {
        return flags.stream().anyMatch(flag -> flag.level() == FlagLevel.STOP_FINAL);
    }

    boolean letPass() {
        return undecided() == 0 && !anyDeclined() && !stoppedForGood();
    }

    Optional<FlagLevel> highest() {
        return flags.stream().map(RaisedFlag::level).max(FlagLevel::compareTo);
    }

    Optional<FlagRuling> ruling(FlagId flag) {
        return Optional.ofNullable(rulings.get(flag));
    }

    private boolean declined(FlagId flag) {
        return ruling(flag).map(FlagRuling::declines).orElse(false);
    }
}
