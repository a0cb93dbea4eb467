package org.rounds.clinician;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** A skill that somebody has proved. It never changes: a renewal is another competency. */
@Embeddable
record Competency(
        @Embedded
                @AttributeOverride(name = "value", column = @Column(name = "id", nullable = false))
                CompetencyId id,
        @Column(nullable = false) String skill,
        @Column(name = "valid_until", nullable = false) LocalDate validUntil) {

    static Competency of(AddCompetency request) {
        return new Competency(CompetencyId.next(), request.skill(), request.validUntil());
    }

    /** Valid through its last day. */
    boolean validOn(LocalDate day) {
        return !validUntil.isBefore(day);
    }

    /** Why none of these proves a skill on a day; empty if one does. */
    static Optional<String> refusal(
            Collection<Competency> competencies, Skill skill, LocalDate on) {
        var proofs = competencies.stream().filter(one -> one.skill.equals(skill.code())).toList();
        if (proofs.isEmpty()) {
            return Optional.of("%s: not on record.".formatted(skill.name()));
        }
        return proofs.stream().anyMatch(one -> one.validOn(on))
                ? Optional.empty()
                : Optional.of("%s: not valid on %s.".formatted(skill.name(), on));
    }

    Credential credential(String skillName) {
        return new Credential(id.value(), skillName, validUntil);
    }

    CompetencyView view() {
        return new CompetencyView(id, skill, validUntil);
    }
}
