package org.rounds.visit;

/**
 * Keeps the time that visits take of a nurse's day. The module that plans days implements it; it
 * locks the day, so it is told before the visit is locked.
 */
public interface NurseTime {

    /** The nurse's work at this visit ends now, whatever was planned. */
    void endsNow(VisitId visit);
}
