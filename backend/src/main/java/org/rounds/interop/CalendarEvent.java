package org.rounds.interop;

import org.rounds.shared.TimeWindow;

/**
 * One event of a calendar file.
 *
 * @param sequence rises with each change of the visit, so that a calendar knows which of two files
 *     is newer
 * @param summary shared and synced by calendars: it names neither patient nor therapy
 */
record CalendarEvent(
        String uid,
        long sequence,
        Status status,
        TimeWindow time,
        String summary,
        String location) {

    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
