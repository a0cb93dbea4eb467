package org.rounds.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class StatePolicyTests {

    private static final AccountView ADMIN =
            new AccountView(
                    new AccountId(UUID.randomUUID()),
                    "Admin",
                    "a@b.example",
                    Set.of(Role.ADMIN),
                    Set.of());

    @Autowired Regions regions;
    @Autowired StatePolicies policies;

    @Test
    void aRowHoldsFromItsDayOnAndLeavesThePastAsItWas() {
        var change = LocalDate.of(2100, 3, 1);
        asAdmin(() -> policies.add(policy("KY", change, 2)));

        assertThat(regions.policy("KY", change.minusDays(1)).orElseThrow().maxAdditives())
                .isEqualTo(3);
        assertThat(regions.policy("KY", change).orElseThrow().maxAdditives()).isEqualTo(2);
    }

    @Test
    void ofTwoRowsForOneDayTheLaterHolds() {
        var day = LocalDate.of(2100, 1, 1);
        asAdmin(() -> policies.add(policy("OR", day, 4)));
        asAdmin(() -> policies.add(policy("OR", day, 5)));

        assertThat(regions.policy("OR", day).orElseThrow().maxAdditives()).isEqualTo(5);
    }

    @Test
    void aRowSaysWhenItWasAddedAndAShippedOneDoesNot() {
        var added = asAdmin(() -> policies.add(policy("ID", LocalDate.of(2100, 1, 1), 4)));

        assertThat(added.addedAt()).isNotNull();
        assertThat(added.addedBy()).isEqualTo("Admin");
        assertThat(asAdmin(policies::all))
                .filteredOn(StatePolicyView::example)
                .allSatisfy(row -> assertThat(row.addedAt()).isNull());
    }

    @Test
    void aStateWithoutARowHasNoPolicy() {
        assertThat(regions.policy("NV", LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Test
    void theShippedRowsAreExamplesToBeConfirmed() {
        assertThat(asAdmin(policies::all)).filteredOn(StatePolicyView::example).hasSize(5);
    }

    @Test
    void whatHeldOnAPastDayCannotBeChanged() {
        assertThatExceptionOfType(RegionRule.class)
                .isThrownBy(
                        () ->
                                asAdmin(
                                        () ->
                                                policies.add(
                                                        policy("AZ", LocalDate.of(2025, 6, 1), 1))))
                .extracting(RegionRule::rule)
                .isEqualTo("region/policy-backdated");
    }

    private static <T> T asAdmin(Supplier<T> act) {
        return CurrentUser.actingAs(ADMIN, act);
    }

    private static AddStatePolicy policy(String state, LocalDate from, int maxAdditives) {
        return new AddStatePolicy(
                state,
                from,
                maxAdditives,
                365,
                24,
                30,
                false,
                Set.of(PrescriberKind.MD),
                Set.of(ClinicianKind.RN),
                true,
                "",
                "test");
    }
}
