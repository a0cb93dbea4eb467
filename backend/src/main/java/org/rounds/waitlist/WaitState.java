package org.rounds.waitlist;

/** Whether somebody waits still, and how the wait ended. */
enum WaitState {
    WAITING,
    BOOKED,
    GIVEN_UP,
    PAST,
    /** Offers went unanswered. */
    SILENT
}
