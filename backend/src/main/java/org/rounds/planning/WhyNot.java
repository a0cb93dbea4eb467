package org.rounds.planning;

/** The first reason for which a call does not fit into a day. */
public enum WhyNot {
    /** Not even as the only call of the shift, there and back. */
    OFF_SHIFT,
    /** The other calls and the ways between them leave no gap for it. */
    NO_GAP,
    /** It would make another call begin later than promised, by little. */
    BREAKS_A_PROMISE,
    /** The nurse would go without a break. */
    NO_BREAK
}
