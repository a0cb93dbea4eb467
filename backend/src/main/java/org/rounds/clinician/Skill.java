package org.rounds.clinician;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What the operator wants somebody to have learnt, proved by a dated competency. */
@Entity
class Skill {

    @Id private String code;
    private String name;

    @Column(name = "every_visit")
    private boolean everyVisit;

    private String source;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Skill() {} // for Hibernate

    Skill(AddSkill request) {
        this.code = request.code();
        this.name = request.name().strip();
        this.everyVisit = request.everyVisit();
        this.source = request.source().strip();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    SkillView view() {
        return new SkillView(code, name, everyVisit, source);
    }
}
