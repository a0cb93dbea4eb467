package org.rounds.screening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.screening.Rules.Effect;
import org.rounds.screening.Rules.Raised;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/**
 * One submitted set of answers. It never changes; a correction is a new screening that supersedes
 * it.
 */
@Entity
@DynamicUpdate // the application may update only what ends a screening
class Screening {

    @EmbeddedId private ScreeningId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    @Enumerated(EnumType.STRING)
    private ScreeningKind kind;

    @Column(name = "questionnaire")
    private String edition;

    @Convert(converter = SealedAnswers.class)
    private List<Answer> answers;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submitted_by"))
    private AccountId submittedBy;

    @Column(name = "full_needed")
    private boolean fullNeeded;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "screening_id", nullable = false, updatable = false)
    private List<Flag> flags = new ArrayList<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Screening() {} // for Hibernate

    Screening(
            VisitView visit,
            ScreeningKind kind,
            String edition,
            List<Answer> answers,
            AccountId by,
            Instant now) {
        this.id = ScreeningId.next();
        this.visit = visit.id();
        this.patient = visit.patient();
        this.kind = kind;
        this.edition = edition;
        this.answers = answers;
        this.submittedAt = now;
        this.submittedBy = by;
    }

    /**
     * A full one takes the place of all before it; a re-screen only of earlier re-screens, and not
     * of one that asks for a full one. Flags stay.
     */
    void supersede(Screening earlier) {
        boolean replaced =
                kind == ScreeningKind.FULL || (kind == earlier.kind && !earlier.fullNeeded);
        if (replaced && earlier.supersededAt == null) {
            earlier.supersededAt = submittedAt;
        }
    }

    /**
     * Takes over what the rules say now: raises what is new and ends what no longer holds. What is
     * only said once more at the door stands already, with its decision.
     *
     * @param before the earlier ones of the visit
     * @return whether a flag was raised
     */
    boolean take(List<Raised> raised, Edition by, List<Screening> before, Instant now) {
        var words = inWords(by.questions());
        var holding = raised.stream().map(Flag::key).collect(Collectors.toSet());
        var standing = standing().map(Flag::key).collect(Collectors.toSet());
        standing()
                .filter(flag -> !holding.contains(flag.key()))
                .forEach(flag -> flag.withdraw(now));
        var added =
                raised.stream()
                        .filter(one -> !standing.contains(Flag.key(one)))
                        .map(one -> new Flag(one, by.version(), words.get(one.item()), now))
                        .filter(flag -> !isRepeated(flag, before))
                        .toList();
        flags.addAll(added);
        fullNeeded =
                raised.stream()
                        .anyMatch(one -> one.rule().effect() == Effect.FULL_SCREENING_NEEDED);
        return !added.isEmpty();
    }

    /** Not what was said once, then otherwise, and now again: that is a new answer. */
    private boolean isRepeated(Flag flag, List<Screening> before) {
        if (kind != ScreeningKind.DOOR) {
            return false;
        }
        for (var earlier : before.reversed()) {
            if (earlier.standing().anyMatch(flag::repeats)) {
                return true;
            }
            if (earlier.answersOtherwise(this, flag.item())) {
                return false;
            }
        }
        return false;
    }

    private boolean answersOtherwise(Screening later, @Nullable String item) {
        var own = remembered(answer -> answer.item().equals(item));
        return !own.isEmpty()
                && !own.equals(later.remembered(answer -> answer.item().equals(item)));
    }

    /**
     * @param superseded whether a newer screening had taken over: then nothing is missing here
     */
    Answers answers(List<Item> asked, boolean superseded) {
        return Answers.of(kind, answers, asked, superseded);
    }

    boolean isSuperseded() {
        return supersededAt != null;
    }

    private Map<String, AnsweredItem> inWords(Questionnaire questions) {
        return questions.inWords(answers).stream()
                .collect(Collectors.toMap(AnsweredItem::item, Function.identity()));
    }

    ScreeningView view(Editions editions, ZoneId zone) {
        return new ScreeningView(
                id,
                kind,
                edition,
                When.of(submittedAt, zone),
                editions.of(edition).questions().inWords(answers));
    }

    /** Answers that are offered again next time, so that nothing is asked twice. */
    List<Answer> remembered(Predicate<Answer> offer) {
        return answers.stream().filter(offer).toList();
    }

    ScreeningId id() {
        return id;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    ScreeningKind kind() {
        return kind;
    }

    /** The version of the questions that were answered. */
    String edition() {
        return edition;
    }

    VisitId visit() {
        return visit;
    }

    /** The rules whose flags have not ended. */
    Stream<String> rules() {
        return standing().map(Flag::rule);
    }

    private Stream<Flag> standing() {
        return flags.stream().filter(Flag::stands);
    }
}
