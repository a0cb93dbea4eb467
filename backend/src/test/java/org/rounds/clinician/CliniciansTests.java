package org.rounds.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.HomeVisit.bytes;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.identity.Accounts;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@Import(TestDatabase.class)
class CliniciansTests {

    private static final LocalDate VISIT_DAY = LocalDate.of(2026, 12, 1);

    @Autowired Clinicians clinicians;
    @Autowired ClinicianRepository register;
    @Autowired Accounts accounts;
    @Autowired JdbcTemplate database;

    @Test
    void aRenewalCountsBesideTheLicenceThatItFollows() {
        var nurse = nurse();
        clinicians.addLicence(nurse, licence(VISIT_DAY.minusDays(1)));
        assertThat(clinicians.licenceRefusal(nurse, "AZ", VISIT_DAY)).isPresent();

        clinicians.addLicence(nurse, licence(VISIT_DAY.plusYears(2)));

        assertThat(clinicians.clinician(nurse).licences()).hasSize(2);
        assertThat(clinicians.licenceRefusal(nurse, "AZ", VISIT_DAY)).isEmpty();
    }

    @Test
    void aNurseWhoseAccountIsClosedTreatsNobody() {
        var nurse = nurse();
        clinicians.addLicence(nurse, licence(VISIT_DAY.plusYears(2)));
        assertThat(clinicians.licenceRefusal(nurse, "AZ", VISIT_DAY)).isEmpty();

        database.update(
                "update account set state = 'DISABLED' where id = ?",
                bytes(clinicians.clinician(nurse).accountId().value()));

        assertThat(clinicians.licenceRefusal(nurse, "AZ", VISIT_DAY))
                .contains("The account of this nurse is closed.");
    }

    private ClinicianId nurse() {
        var email = UUID.randomUUID() + "@rounds.example";
        var account = accounts.open("Nora Fields", email, null, new byte[32]);
        var region = RegionId.of(UUID.randomUUID().toString());
        return register.save(new Clinician(account.id(), ClinicianKind.RN, region)).id();
    }

    private static AddLicence licence(LocalDate expires) {
        return new AddLicence(ClinicianKind.RN, "AZ", false, "RN-100200", expires);
    }
}
