package org.rounds.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Rules.Raised;
import org.rounds.shared.SealedText;

/**
 * What one rule said about one answer. It is never deleted; it ends when the facts under it change
 * (NG4).
 */
@Entity
@Table(name = "screening_flag")
@DynamicUpdate // the application may update only what ends a flag
class Flag {

    @EmbeddedId private FlagId id;
    private String rule;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Enumerated(EnumType.STRING)
    private FlagLevel level;

    private @Nullable String item;

    @Convert(converter = SealedText.class)
    private @Nullable String question;

    @Convert(converter = SealedText.class)
    private @Nullable String answer;

    @Convert(converter = SealedText.class)
    private String reason;

    private String source;
    private boolean judgement;
    private boolean overridable;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Flag() {} // for Hibernate

    Flag(Raised raised, String ruleVersion, @Nullable AnsweredItem answered, Instant now) {
        this.id = FlagId.next();
        this.rule = raised.rule().id();
        this.ruleVersion = ruleVersion;
        this.level = raised.rule().level();
        this.item = raised.item();
        this.question = answered == null ? null : answered.question();
        this.answer = answered == null ? null : answered.answer();
        this.reason = raised.rule().reason();
        this.source = raised.rule().source();
        this.judgement = raised.rule().judgement();
        this.overridable = raised.rule().overridable();
        this.raisedAt = now;
    }

    /** Which rule about which question: the same pair raised anew takes the place of this flag. */
    String key() {
        return key(rule, item);
    }

    static String key(Raised raised) {
        return key(raised.rule().id(), raised.item());
    }

    static String key(String rule, @Nullable String item) {
        return rule + " " + item;
    }

    /**
     * Whether it says nothing but what the other says, whose decision then holds. Nobody decides on
     * a STOP!: it is raised each time.
     */
    boolean repeats(Flag other) {
        return level != FlagLevel.STOP_FINAL
                && key().equals(other.key())
                && Objects.equals(answer, other.answer);
    }

    @Nullable String item() {
        return item;
    }

    String rule() {
        return rule;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
