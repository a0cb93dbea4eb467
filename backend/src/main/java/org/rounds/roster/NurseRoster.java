package org.rounds.roster;

import java.util.List;

/** What is on record about one nurse's work from today on. */
record NurseRoster(
        List<WeeklyShiftView> pattern,
        List<DayChangeView> changes,
        List<ShiftView> extra,
        List<TimeOffView> off) {}
