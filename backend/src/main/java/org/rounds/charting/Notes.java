package org.rounds.charting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.LicenceView;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The nurse's note: drafted, signed once, afterwards only added to (domain.md section 4). */
@Service
@Transactional
public class Notes {

    private final NoteRepository notes;
    private final SignedNoteRepository signedNotes;
    private final Charts charts;
    private final VisitRecords records;
    private final Clinicians clinicians;
    private final Visits visits;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Notes(
            NoteRepository notes,
            SignedNoteRepository signedNotes,
            Charts charts,
            VisitRecords records,
            Clinicians clinicians,
            Visits visits,
            CurrentUser user,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.notes = notes;
        this.signedNotes = signedNotes;
        this.charts = charts;
        this.records = records;
        this.clinicians = clinicians;
        this.visits = visits;
        this.user = user;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps a draft; refused with {@code charting/note-signed} or {@code
     * charting/changed-meanwhile}.
     */
    public void write(VisitId id, WriteNote content) {
        var visit = records.mine(id, Role.NURSE);
        var note = note(id);
        note.write(content);
        notes.save(note);
        changed("WRITE_NOTE", visit);
    }

    /**
     * Signs the note with the password entered again: what it says and all that was charted is
     * frozen. Closes the visit when nothing else stands in the way.
     */
    public void sign(VisitId id, String password) {
        var visit = records.mine(id, Role.NURSE);
        var record = charts.record(visit);
        var note = note(id);
        var draft = note.toSign(record.missing());
        user.confirmPassword(password);
        var licence = licence(visit);
        var now = clock.instant();
        var content = json.writeValueAsString(content(record, draft, licence, now));
        note.sign(signedNotes.save(new SignedNote(id, user.id(), licence, content, now)));
        notes.save(note);
        changed("SIGN_NOTE", visit);
        visits.closeIfReady(id);
    }

    /**
     * Adds to a signed note; only its author can. Late after a day, and then refused without a
     * reason.
     */
    public void add(VisitId id, String text, @Nullable String reason, String password) {
        var visit = records.mine(id, Role.NURSE);
        user.confirmPassword(password);
        var note = note(id);
        var ended = Objects.requireNonNullElse(visit.departedAt(), visit.window().end());
        note.add(text, reason, user.id(), ended, clock.instant());
        notes.save(note);
        changed("ADD_ADDENDUM", visit);
    }

    private SignedNote.Content content(
            VisitRecord record, WriteNote draft, String licence, Instant now) {
        var visit = record.visit();
        return new SignedNote.Content(
                visit.id(),
                visit.patient(),
                user.name(),
                licence,
                record.when(now),
                visit.arrivedAt() == null ? null : record.when(visit.arrivedAt()),
                visit.departedAt() == null ? null : record.when(visit.departedAt()),
                record.identityView(),
                record.vitalsViews(),
                record.productViews(),
                record.infusionView(),
                draft);
    }

    /** The licence that covers the address: the state's own before a multistate one. */
    private String licence(VisitView visit) {
        return clinicians
                .of(user.id())
                .map(clinicians::clinician)
                .map(ClinicianView::licences)
                .flatMap(
                        all ->
                                all.stream()
                                        .filter(one -> covers(one, visit))
                                        .max(
                                                Comparator.comparing(
                                                        one -> one.state().equals(visit.state()))))
                .map(one -> "%s %s %s".formatted(one.kind(), one.state(), one.number()))
                .orElse("none on record");
    }

    private static boolean covers(LicenceView licence, VisitView visit) {
        return licence.state().equals(visit.state()) || licence.multistate();
    }

    private Note note(VisitId id) {
        return notes.findById(id).orElseGet(() -> new Note(id));
    }

    private void changed(String action, VisitView visit) {
        var id = visit.id().value();
        audit.changed(action, new AuditSubject("note", id, visit.patient().value(), id));
    }
}
