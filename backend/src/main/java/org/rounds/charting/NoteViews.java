package org.rounds.charting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Chart.AddendumView;
import org.rounds.charting.Chart.NoteStatus;
import org.rounds.charting.Chart.NoteView;
import org.rounds.charting.Note.Addendum;
import org.rounds.identity.CurrentUser;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows a note as draft or as signed. */
@Component
class NoteViews {

    private final CurrentUser user;
    private final JsonMapper json;

    NoteViews(CurrentUser user, JsonMapper json) {
        this.user = user;
        this.json = json;
    }

    NoteView of(VisitRecord record) {
        var note = record.note();
        if (note == null) {
            return unsigned(NoteStatus.NONE, 0, null, record.missing());
        }
        return note.signed()
                .map(signed -> signed(record, note, signed))
                .orElseGet(
                        () ->
                                unsigned(
                                        NoteStatus.DRAFT,
                                        note.revision(),
                                        note.draft().orElse(null),
                                        record.missing()));
    }

    private NoteView signed(VisitRecord record, Note note, SignedNote signed) {
        return new NoteView(
                NoteStatus.SIGNED,
                note.revision(),
                json.readValue(signed.content(), SignedNote.Content.class).note(),
                List.of(),
                record.when(signed.signedAt()),
                record.nameOf(signed.signer()),
                signed.licence(),
                signed.hash(),
                note.addenda().stream().map(one -> addendum(one, record)).toList());
    }

    private AddendumView addendum(Addendum one, VisitRecord record) {
        return new AddendumView(
                one.id(),
                one.content(),
                one.reason(),
                record.nameOf(one.by()),
                record.when(one.signedAt()),
                one.late(),
                one.by().equals(user.id()));
    }

    private static NoteView unsigned(
            NoteStatus status, int version, @Nullable WriteNote content, List<String> missing) {
        return new NoteView(status, version, content, missing, null, null, null, null, List.of());
    }
}
