package org.rounds.charting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.charting.Chart.IdentifierKind;
import org.rounds.charting.Chart.IdentityView;
import org.rounds.identity.AccountId;

/**
 * That the nurse compared who is there with who was booked (F07): by what, and whether it matched.
 */
@Embeddable
record IdentityCheck(
        String identifiers,
        boolean matches,
        @Column(name = "recorded_at") Instant recordedAt,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
                AccountId by) {

    private static final int AT_LEAST = 2;

    static IdentityCheck of(Set<IdentifierKind> kinds, boolean matches, Instant now, AccountId by) {
        if (kinds.size() < AT_LEAST) {
            throw ChartingRule.twoIdentifiers();
        }
        var names =
                kinds.stream().map(IdentifierKind::name).sorted().collect(Collectors.joining(","));
        return new IdentityCheck(names, matches, now, by);
    }

    IdentityView view(VisitRecord record) {
        var kinds = Arrays.stream(identifiers.split(",")).map(IdentifierKind::valueOf).toList();
        return new IdentityView(kinds, matches, record.when(recordedAt), record.nameOf(by));
    }
}
