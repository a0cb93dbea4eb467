package org.rounds.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rounds.identity.SecretLinks;
import org.rounds.shared.TimeWindow;

/** The rules of RFC 5545 that a calendar program relies on. */
class CalendarFileTests {

    private static final Instant TEN = Instant.parse("2026-11-24T17:00:00Z");

    @Test
    void everyLineEndsWithCrLfAndHasAtMost75Bytes() {
        var file = file("Calle de la Niñez ".repeat(20) + "😀".repeat(40));

        assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(file.split("\r\n"))
                .allSatisfy(
                        line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aFoldedLineReadsAsItWasWithNoCharacterBroken() {
        var place = "ñ😀".repeat(60);

        assertThat(unfolded(file(place))).contains("LOCATION:" + place + "\r\n");
    }

    @Test
    void whatSeparatesValuesIsEscapedAndNothingElseGetsIn() {
        var file = unfolded(file("12 Elm St, Unit 3; back\\yard\r\nBEGIN:VALARM\u0007"));

        assertThat(file)
                .contains("LOCATION:12 Elm St\\, Unit 3\\; back\\\\yard\\nBEGIN:VALARM\r\n");
        assertThat(Arrays.stream(file.split("\r\n"))).doesNotContain("BEGIN:VALARM");
    }

    @Test
    void anEventHasWhatRfc5545And5546Require() {
        assertThat(unfolded(file("Phoenix")).split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Rounds//Rounds//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:1@rounds",
                        "SEQUENCE:4",
                        "DTSTAMP:20261124T170000Z",
                        "DTSTART:20261124T170000Z",
                        "DTEND:20261124T180000Z",
                        "STATUS:CONFIRMED",
                        "ORGANIZER;CN=Rounds:mailto:no-reply@example.org",
                        "SUMMARY:Home visit",
                        "LOCATION:Phoenix",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void theOrganizerIsTheAddressThatMailsComeFrom() {
        assertThat(VisitCalendar.address("Rounds <no-reply@example.org>"))
                .isEqualTo("no-reply@example.org");
        assertThat(VisitCalendar.address("no-reply@example.org")).isEqualTo("no-reply@example.org");
    }

    @Test
    void ofAHundredThousandSecretsNoneComesTwiceAndEachHas256Bits() {
        var secrets = new HashSet<String>();
        IntStream.range(0, 100_000).forEach(at -> secrets.add(SecretLinks.randomText()));

        assertThat(secrets).hasSize(100_000).allMatch(one -> one.matches("[\\w-]{43}"));
    }

    private static String file(String place) {
        var event =
                new CalendarEvent(
                        "1@rounds",
                        4,
                        CalendarEvent.Status.CONFIRMED,
                        new TimeWindow(TEN, TEN.plusSeconds(3600)),
                        "Home visit",
                        place);
        return CalendarFile.of(
                CalendarFile.Method.PUBLISH, "no-reply@example.org", List.of(event), TEN);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }
}
