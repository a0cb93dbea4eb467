package org.rounds.travel;

/** Where ways come from; never asks another machine while somebody waits for the answer. */
interface TravelTimes {

    Way way(Place from, Place to, Traffic traffic);
}
