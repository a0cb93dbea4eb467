package org.rounds.screening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;

/**
 * What a patient answered so far and has not sent: kept page by page, seen by the patient only, and
 * judged by no rule.
 */
@Entity
class ScreeningDraft {

    /** How long an answer about how someone feels right now is offered again (domain.md 2.2). */
    private static final Duration NOW_LASTS = Duration.ofHours(24);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Enumerated(EnumType.STRING)
    private ScreeningKind kind;

    @Convert(converter = SealedAnswers.class)
    private List<Answer> answers;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ScreeningDraft() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // the rest comes with the first answers
    ScreeningDraft(VisitId visit) {
        this.visit = visit;
    }

    void keep(ScreeningKind kind, List<Answer> answers, Instant now) {
        this.kind = kind;
        this.answers = answers;
        this.savedAt = now;
    }

    /** Answers to items that are still asked in that way and, if about right now, still fresh. */
    List<Answer> resumed(ScreeningKind kind, List<Item> asked, Instant now) {
        if (this.kind != kind) {
            return List.of();
        }
        boolean fresh = savedAt.plus(NOW_LASTS).isAfter(now);
        return answers.stream()
                .filter(
                        answer ->
                                asked.stream()
                                        .filter(item -> item.remembered() || fresh)
                                        .anyMatch(item -> item.takes(answer)))
                .toList();
    }
}
