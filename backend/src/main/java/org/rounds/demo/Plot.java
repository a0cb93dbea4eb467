package org.rounds.demo;

import java.time.Instant;
import org.rounds.catalogue.TherapyId;

/**
 * One visit to be: for whom, when it is wished for and booked, how far it comes and what is special
 * about it.
 */
record Plot(
        DemoPatient who,
        TherapyId therapy,
        Instant wished,
        Instant booked,
        Fate fate,
        Twist twist) {}
