package org.rounds.demo;

import java.time.LocalDate;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.scheduling.BookAddress;
import org.rounds.shared.GeoPoint;

/** An invented patient: an account, a home in a region and where its door is. */
record DemoPatient(
        AccountView account,
        String phone,
        LocalDate born,
        RegionView region,
        BookAddress home,
        GeoPoint door) {}
