package org.rounds.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.charting.Bedsides.NOON;
import static org.rounds.charting.Bedsides.NURSE;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rounds.charting.Note.Addendum;
import org.rounds.charting.WriteNote.Tolerance;
import org.rounds.identity.AccountId;
import org.rounds.visit.VisitId;

/** A note's life; numbers in names are the cases of domain.md section 9. */
class NoteTests {

    private static final VisitId VISIT = VisitId.of("0198c0de-0000-7000-8000-000000000002");
    private static final AccountId COLLEAGUE = AccountId.of("0198c0de-0000-7000-8000-000000000003");

    @Test
    void draftMayBeReplacedByWhoeverSawTheLastOne() {
        var note = new Note(VISIT);
        note.write(written(0));
        note.write(written(1));
        refused("charting/changed-meanwhile", () -> note.write(written(1)));
    }

    @Test
    void incompleteNoteCannotBeSigned() {
        var note = new Note(VISIT);
        refused("charting/note-incomplete", () -> note.toSign(List.of()));
        note.write(written(0));
        refused("charting/note-incomplete", () -> note.toSign(List.of("Your departure")));
        assertThat(note.toSign(List.of())).isEqualTo(written(0));
    }

    @Test
    void case31_signedNoteCannotBeEdited() {
        var note = signed();
        var content = note.signed().orElseThrow().content();
        refused("charting/note-signed", () -> note.write(written(1)));
        refused("charting/note-signed", () -> note.toSign(List.of()));
        note.add("Site checked again", null, NURSE, NOON, NOON.plus(Duration.ofHours(2)));
        assertThat(note.signed().orElseThrow().content()).isEqualTo(content);
        assertThat(note.signed().orElseThrow().verifies()).isTrue();
        assertThat(note.addenda()).singleElement().extracting(Addendum::late).isEqualTo(false);
    }

    @Test
    void case31_onlyTheAuthorAdds() {
        refused("charting/author-only", () -> signed().add("Mine", null, COLLEAGUE, NOON, NOON));
    }

    @Test
    void case32_addendumAfterThreeDaysIsLateAndNeedsAReason() {
        var note = signed();
        var threeDaysLater = NOON.plus(Duration.ofDays(3));
        refused(
                "charting/reason-needed",
                () -> note.add("Forgot the lot", null, NURSE, NOON, threeDaysLater));
        note.add("Forgot the lot", "Found it at home", NURSE, NOON, threeDaysLater);
        assertThat(note.addenda()).singleElement().extracting(Addendum::late).isEqualTo(true);
        assertThat(note.signed().orElseThrow().verifies()).isTrue();
    }

    @Test
    void draftTakesNoAddendum() {
        refused(
                "charting/note-not-signed",
                () -> new Note(VISIT).add("Early", null, NURSE, NOON, NOON));
    }

    @Test
    void completeNoteLacksNothing() {
        assertThat(written(0).missing(true)).isEmpty();
    }

    @Test
    void withoutAnInfusionOnlyThePatientsWordsAreNeeded() {
        var words =
                new WriteNote(
                        "Did not want it",
                        "",
                        "",
                        null,
                        null,
                        "",
                        false,
                        List.of(),
                        false,
                        null,
                        0);
        assertThat(words.missing(false)).isEmpty();
        assertThat(words.missing(true)).hasSize(6);
    }

    @Test
    void poorToleranceAndADeviceNotIntactNeedWords() {
        var note =
                new WriteNote(
                        "Fine",
                        "Clear",
                        "Left hand",
                        Tolerance.POOR,
                        "",
                        "Clear",
                        false,
                        List.of("Warning signs"),
                        true,
                        " ",
                        0);
        assertThat(note.missing(true)).hasSize(2);
    }

    private static Note signed() {
        var note = new Note(VISIT);
        note.write(written(0));
        note.sign(new SignedNote(VISIT, NURSE, "RN CO 1", "{\"note\": 1}", NOON));
        return note;
    }

    private static WriteNote written(int version) {
        return new WriteNote(
                "Feels fine",
                "Clear",
                "Left forearm, above the wrist",
                Tolerance.WELL,
                null,
                "Clear",
                true,
                List.of("Warning signs and 911"),
                true,
                null,
                version);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(act)
                .extracting(ChartingRule::rule)
                .isEqualTo(rule);
    }
}
