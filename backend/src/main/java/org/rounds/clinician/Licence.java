package org.rounds.clinician;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rounds.region.ClinicianKind;
import org.rounds.region.PrescriberKind;
import org.rounds.region.StatePolicyView;

/**
 * A permission to practise, given by one state. It never changes: a renewal is another licence.
 * Not-null columns let Hibernate add one row; else it would delete and write all anew.
 */
@Embeddable
record Licence(
        @Embedded
                @AttributeOverride(name = "value", column = @Column(name = "id", nullable = false))
                LicenceId id,
        @Column(nullable = false) @Enumerated(EnumType.STRING) ClinicianKind kind,
        @Column(nullable = false) String state,
        @Column(nullable = false) boolean multistate,
        @Column(nullable = false) String number,
        @Column(nullable = false) LocalDate expires) {

    static Licence of(AddLicence request) {
        if (request.multistate() && !request.kind().isNurse()) {
            throw ClinicianRule.notMultistate();
        }
        return new Licence(
                LicenceId.next(),
                request.kind(),
                request.state(),
                request.multistate(),
                request.number().strip(),
                request.expires());
    }

    /**
     * Why none of these lets somebody treat in the policy's state on a day; empty if one does
     * (source: domain.md 3, G2 and G5).
     */
    static Optional<String> refusal(
            Collection<Licence> licences,
            StatePolicyView policy,
            LocalDate on,
            Discipline discipline) {
        var covering = some(licences, one -> one.covers(policy.state(), policy.compactMember()));
        var administering = some(covering, one -> policy.mayAdminister().contains(one.kind));
        var valid = some(administering, one -> one.validOn(on));
        var state = policy.state();
        if (covering.isEmpty()) {
            return Optional.of("No licence for %s.".formatted(state));
        }
        if (administering.isEmpty()) {
            return Optional.of(
                    "The rules of %s do not let this kind of licence give infusions."
                            .formatted(state));
        }
        if (valid.isEmpty()) {
            return Optional.of("The licence for %s is not valid on %s.".formatted(state, on));
        }
        return discipline.blocks(state, on)
                        || valid.stream().allMatch(one -> discipline.blocks(one.state, on))
                ? Optional.of("The licence for %s is blocked by discipline.".formatted(state))
                : Optional.empty();
    }

    private static List<Licence> some(Collection<Licence> licences, Predicate<Licence> that) {
        return licences.stream().filter(that).toList();
    }

    /** Source: domain.md 3, G2: own state, or multistate where the compact holds [NLC]. */
    boolean covers(String addressState, boolean compactThere) {
        return state.equals(addressState) || (multistate && compactThere);
    }

    /** Valid through the whole day on which it expires. */
    boolean validOn(LocalDate day) {
        return !expires.isBefore(day);
    }

    boolean mayClear(StatePolicyView policy) {
        return policy.mayClear().stream().map(PrescriberKind::name).anyMatch(kind.name()::equals);
    }

    Credential credential() {
        return new Credential(id.value(), "%s licence %s".formatted(kind, state), expires);
    }

    LicenceView view() {
        return new LicenceView(id, kind, state, multistate, number, expires);
    }
}
