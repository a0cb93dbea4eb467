package org.rounds.dispatch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rounds.region.RegionId;

/** One local day of a region, its visits by promised time. */
record DayBoard(
        LocalDate date, RegionId regionId, ZoneId zone, LocalDate today, List<BoardVisit> visits) {}
