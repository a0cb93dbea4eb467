package org.rounds.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@Import(TestDatabase.class)
class PatientsTests {

    private static final GeoPoint DOOR = new GeoPoint(33.4501, -112.0702, 8);

    @Autowired Patients patients;
    @Autowired PatientRecords records;
    @Autowired JdbcTemplate database;

    private final AccountId account = AccountId.of(UUID.randomUUID().toString());
    private final RegionId region = RegionId.of(UUID.randomUUID().toString());
    private final String email = UUID.randomUUID() + "@patients.example";

    @Test
    void whoAndWhereSomebodyIsCannotBeReadInTheDatabase() {
        var patient = registered();
        patients.recordBirthDate(patient, LocalDate.of(1971, 4, 9));
        patients.addAddress(patient, home("Ring twice", DOOR));

        var rows = StoredText.of(database, "patient") + StoredText.of(database, "address");

        assertThat(rows)
                .doesNotContain(
                        "Canary",
                        "555 0142",
                        email,
                        "1971",
                        "Saguaro",
                        "85004",
                        "Ring twice",
                        "33.45");
    }

    @Test
    void theSameAccountBookingAgainKeepsItsRecord() {
        var first = registered();

        var again =
                patients.register(
                        account, new NewPatient("Canary Quill", "+1 602 555 0199", email, region));

        assertThat(again.id()).isEqualTo(first);
        assertThat(again.phone()).isEqualTo("+1 602 555 0199");
    }

    @Test
    void anAddressGivenAgainKeepsThePointThatSomebodySet() {
        var patient = registered();
        var address = patients.addAddress(patient, home("Ring twice", null));
        assertThat(address.point().accuracyM()).isEqualTo(5_000);
        patients.setPoint(address.id(), DOOR);

        var again = patients.addAddress(patient, home("Use the side door", null));

        assertThat(again.id()).isEqualTo(address.id());
        assertThat(again.point()).isEqualTo(DOOR);
        assertThat(again.accessNotes()).isEqualTo("Use the side door");
    }

    @Test
    void thePrivacyOfficerFindsAPatientByTheWholeEmailOnly() {
        var patient = registered();

        assertThat(search(email.toUpperCase())).extracting(PersonName::id).containsExactly(patient);
        assertThat(search(email.substring(1))).isEmpty();
    }

    @Test
    void aDispatcherSetsPointsInTheirOwnRegionsOnly() {
        var address = patients.addAddress(registered(), home(null, null)).id();

        as(Role.DISPATCHER, Set.of(region.value()), () -> records.setPoint(address, DOOR));

        assertThat(patients.address(address).point()).isEqualTo(DOOR);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                as(
                                        Role.DISPATCHER,
                                        Set.of(UUID.randomUUID()),
                                        () -> records.setPoint(address, DOOR)));
    }

    private PatientId registered() {
        return patients.register(
                        account, new NewPatient("Canary Quill", "+1 602 555 0142", email, region))
                .id();
    }

    private List<PersonName> search(String text) {
        return as(Role.PRIVACY_OFFICER, Set.of(), () -> records.withEmail(text));
    }

    private static NewAddress home(String accessNotes, GeoPoint exact) {
        return new NewAddress(
                "12 Saguaro Lane", null, "Phoenix", "AZ", "85004", accessNotes, exact);
    }

    private static <T> T as(Role role, Set<UUID> regions, Supplier<T> act) {
        var someone =
                new AccountView(
                        AccountId.of(UUID.randomUUID().toString()),
                        "Somebody",
                        "somebody@rounds.example",
                        Set.of(role),
                        regions);
        return CurrentUser.actingAs(someone, act);
    }
}
