package org.rounds.charting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.visit.VisitId;
import tools.jackson.databind.json.JsonMapper;

/**
 * The nurse's note on one visit: a draft until it is signed, from then on only addenda. Never back
 * to a draft.
 */
@Entity
class Note {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Convert(converter = SealedDraft.class)
    private @Nullable WriteNote draft;

    private int revision;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "signed_note_id")
    private @Nullable SignedNote signed;

    @ElementCollection
    @CollectionTable(name = "note_addendum", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "seq")
    private List<Addendum> addenda = new ArrayList<>();

    @Version private @Nullable Long version;

    /**
     * A signed, dated addition that leaves the note as it was.
     *
     * @param hash over the note's own hash and this text, so that neither can be exchanged
     */
    @Embeddable
    record Addendum(
            UUID id,
            @Convert(converter = SealedText.class) String content,
            @Convert(converter = SealedText.class) @Nullable String reason,
            boolean late,
            @Column(name = "signed_at") Instant signedAt,
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
                    AccountId by,
            String hash) {

        static final Duration LATE_AFTER =
                Duration.ofHours(24); // domain.md section 4, our judgement

        static Addendum of(
                String noteHash,
                String text,
                @Nullable String reason,
                AccountId by,
                Instant visitEndedAt,
                Instant now) {
            boolean late = now.isAfter(visitEndedAt.plus(LATE_AFTER));
            if (late && (reason == null || reason.isBlank())) {
                throw ChartingRule.reasonNeeded("reason");
            }
            var hash = SignedNote.hash(noteHash + "\n" + text);
            return new Addendum(Ids.next(), text, reason, late, now, by, hash);
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Note() {} // for Hibernate

    Note(VisitId visit) {
        this.visit = visit;
    }

    void write(WriteNote content) {
        if (signed != null) {
            throw ChartingRule.noteSigned();
        }
        if (content.version() != revision) {
            throw ChartingRule.changedMeanwhile();
        }
        draft = content;
        revision++;
    }

    /** What is to be signed; refused when there is nothing yet or it was signed before. */
    WriteNote toSign(List<String> missing) {
        if (signed != null) {
            throw ChartingRule.noteSigned();
        }
        if (draft == null || !missing.isEmpty()) {
            throw ChartingRule.noteIncomplete(missing);
        }
        return draft;
    }

    void sign(SignedNote frozen) {
        signed = frozen;
        draft = null;
    }

    /**
     * @param visitEndedAt from which an addendum is late after a day, and then needs a reason
     */
    void add(
            String text, @Nullable String reason, AccountId by, Instant visitEndedAt, Instant now) {
        if (signed == null) {
            throw ChartingRule.noteNotSigned();
        }
        if (!signed.signer().equals(by)) {
            throw ChartingRule.authorOnly();
        }
        addenda.add(Addendum.of(signed.hash(), text, reason, by, visitEndedAt, now));
    }

    Optional<WriteNote> draft() {
        return Optional.ofNullable(draft);
    }

    int revision() {
        return revision;
    }

    Optional<SignedNote> signed() {
        return Optional.ofNullable(signed);
    }

    List<Addendum> addenda() {
        return Collections.unmodifiableList(addenda);
    }

    VisitId visit() {
        return visit;
    }

    @Converter
    static class SealedDraft extends SealedJson<WriteNote> {

        SealedDraft(SealedText seal, JsonMapper json) {
            super(WriteNote.class, seal, json);
        }
    }
}
