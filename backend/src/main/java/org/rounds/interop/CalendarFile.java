package org.rounds.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes events as iCalendar (RFC 5545), with times in UTC so that no zone has to be described. By
 * ourselves: the two Java libraries for it bring more code than these lines, for reading and for
 * recurrences, which Rounds has none of.
 */
final class CalendarFile {

    /** Publish tells what there is; cancel takes it out of the calendars that have it. */
    enum Method {
        PUBLISH,
        CANCEL
    }

    private static final int LINE_BYTES = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /**
     * @param organizer the e-mail address that the events come from
     */
    static String of(Method method, String organizer, List<CalendarEvent> events, Instant now) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Rounds//Rounds//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:" + method);
        events.forEach(event -> file.event(event, organizer, now));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(CalendarEvent event, String organizer, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("SEQUENCE:" + event.sequence());
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART:" + UTC.format(event.time().start()));
        line("DTEND:" + UTC.format(event.time().end()));
        line("STATUS:" + event.status());
        line("ORGANIZER;CN=Rounds:mailto:" + organizer);
        line("SUMMARY:" + escaped(event.summary()));
        line("LOCATION:" + escaped(event.location()));
        line("END:VEVENT");
    }

    /** Folds a line longer than 75 bytes, never inside a character (RFC 5545, 3.1). */
    private void line(String content) {
        int bytes = 0;
        for (int at = 0; at < content.length(); ) {
            var character = Character.toString(content.codePointAt(at));
            int width = character.getBytes(UTF_8).length;
            if (bytes + width > LINE_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += width;
            at += character.length();
        }
        text.append("\r\n");
    }

    /** A text as a value (RFC 5545, 3.3.11); what is no text, such as a bell, is left out. */
    private static String escaped(String value) {
        return value.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("([\\\\;,])", "\\\\$1")
                .replace("\n", "\\n");
    }
}
