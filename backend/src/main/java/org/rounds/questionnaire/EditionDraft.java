package org.rounds.questionnaire;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.screening.Edition;
import org.rounds.shared.Ids;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The next edition while it is written. Administrators write; a clinical lead who has written no
 * word of it publishes it or sends it back.
 */
@Entity
@DynamicUpdate
class EditionDraft {

    @Id private UUID id;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private DraftStatus status;

    /** True or absent: at most one draft is open. */
    @Column(name = "open_slot")
    private @Nullable Boolean open;

    private String content;
    private @Nullable String note;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "edition_draft_editor", joinColumns = @JoinColumn(name = "draft_id"))
    @AttributeOverride(name = "value", column = @Column(name = "account_id", nullable = false))
    private Set<AccountId> editors = new HashSet<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EditionDraft() {} // for Hibernate

    EditionDraft(Edition edition, AccountId by, Instant now) {
        this.id = Ids.next();
        this.number = Integer.parseInt(edition.version());
        this.status = DraftStatus.WRITING;
        this.open = true;
        this.content = edition.json();
        this.changedAt = now;
        this.editors.add(by);
    }

    /**
     * @param seen the version of the draft that was changed; refused if somebody was faster
     */
    void write(Edition edition, long seen, AccountId by, Instant now) {
        refuseUnless(DraftStatus.WRITING, seen);
        content = edition.json();
        changedAt = now;
        editors.add(by);
    }

    /** Refused with {@code questionnaire/content} (422) while anything is wrong in it. */
    void submit(List<EditionFinding> findings, long seen) {
        refuseUnless(DraftStatus.WRITING, seen);
        if (!findings.isEmpty()) {
            throw QuestionnaireRule.content(findings);
        }
        status = DraftStatus.SUBMITTED;
        note = null;
    }

    void sendBack(String why, long seen) {
        refuseUnless(DraftStatus.SUBMITTED, seen);
        status = DraftStatus.WRITING;
        note = why;
    }

    /** Refused with {@code questionnaire/own-words} if the lead wrote in it. */
    Edition publish(AccountId lead, long seen) {
        refuseUnless(DraftStatus.SUBMITTED, seen);
        if (editors.contains(lead)) {
            throw QuestionnaireRule.ownWords();
        }
        status = DraftStatus.PUBLISHED;
        open = null;
        return edition();
    }

    void discard(long seen) {
        refuseUnless(status, seen);
        status = DraftStatus.DISCARDED;
        open = null;
    }

    Edition edition() {
        return Edition.read(content);
    }

    DraftState state(Set<String> names) {
        return new DraftState(
                edition().version(),
                status,
                note,
                names.stream().sorted().toList(),
                changedAt,
                version == null ? 0 : version);
    }

    UUID id() {
        return id;
    }

    Set<AccountId> editors() {
        return Set.copyOf(editors);
    }

    private void refuseUnless(DraftStatus expected, long seen) {
        if (status != expected) {
            throw QuestionnaireRule.notNow();
        }
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("edition draft");
        }
    }
}
