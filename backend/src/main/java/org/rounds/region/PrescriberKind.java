package org.rounds.region;

/** Kinds of licence whose holders a state may let order and clear; never a nurse. */
public enum PrescriberKind {
    MD,
    DO,
    NP,
    PA
}
