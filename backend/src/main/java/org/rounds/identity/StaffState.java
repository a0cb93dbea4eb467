package org.rounds.identity;

/** Whether an account was only invited, is in use, or was closed. */
public enum StaffState {
    INVITED,
    ACTIVE,
    DISABLED
}
