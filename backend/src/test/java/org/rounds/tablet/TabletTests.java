package org.rounds.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.consent.ConsentStatus;
import org.rounds.demo.DemoTest;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.shared.NotFound;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DemoTest
class TabletTests {

    @Autowired NurseDays days;
    @Autowired NurseVisits visits;
    @Autowired Accounts accounts;
    @Autowired JdbcTemplate database;

    private VisitId visit;
    private AccountView nurse;

    @BeforeEach
    void aNurseWhoIsAtWork() {
        visit = new VisitId(id("select id from visit where status = 'IN_PROGRESS' limit 1"));
        nurse =
                account(
                        "select account_id from clinician where id = (select nurse_id from visit where id = ?)");
    }

    @Test
    void theDayHoldsTheNursesOwnVisitsInDrivingOrder() {
        var day = asNurse(() -> days.day(null));

        assertThat(day.visits()).extracting(NurseDay.NurseVisitRow::id).contains(visit);
        assertThat(day.visits())
                .isSortedAccordingTo(
                        (one, other) ->
                                one.plannedStart().at().compareTo(other.plannedStart().at()));
    }

    @Test
    void theVisitShowsAnswersClearanceOrderConsentAndTheNextSteps() {
        var shown = asNurse(() -> visits.visit(visit));

        assertThat(shown.status()).isEqualTo(VisitStatus.IN_PROGRESS);
        assertThat(shown.birthDate()).isNotNull();
        assertThat(shown.answers())
                .extracting("item")
                .contains("SCR-B01", "SCR-F02")
                .doesNotHaveDuplicates();
        assertThat(shown.clearance()).isNotNull();
        assertThat(shown.orders()).isNotEmpty();
        assertThat(shown.consent().status()).isEqualTo(ConsentStatus.SIGNED);
        assertThat(shown.address().point()).isNotNull();
        assertThat(shown.steps()).containsExactly(VisitStep.PAUSE, VisitStep.STOP);
    }

    @Test
    void whatIsShownLeavesARowForEachRecord() {
        asNurse(() -> visits.visit(visit));

        assertThat(
                        database.queryForList(
                                "select distinct record from audit_entry where action = 'READ' and visit_id = ?"
                                        + " and account_id = ?",
                                String.class,
                                bytes(visit.value()),
                                bytes(nurse.id().value())))
                .contains("visit", "address", "screening", "flag", "clearance", "order", "consent");
    }

    @Test
    void anotherNurseFindsNoSuchVisit() {
        nurse =
                account(
                        "select account_id from clinician where kind = 'RN'"
                                + " and id <> (select nurse_id from visit where id = ?) limit 1");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> asNurse(() -> visits.visit(visit)));
    }

    private <T> T asNurse(Supplier<T> act) {
        return CurrentUser.actingAs(nurse, act);
    }

    private AccountView account(String query) {
        var id = id(query, bytes(visit.value()));
        return accounts.account(AccountId.of(id.toString())).orElseThrow();
    }

    private UUID id(String query, Object... arguments) {
        var bytes = ByteBuffer.wrap(database.queryForObject(query, byte[].class, arguments));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
