package org.rounds.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountId;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class CliniciansTests {

    private static final LocalDate VISIT_DAY = LocalDate.of(2026, 12, 1);

    @Autowired Clinicians clinicians;
    @Autowired ClinicianRepository register;

    @Test
    void aRenewalCountsBesideTheLicenceThatItFollows() {
        var nurse =
                register.save(
                                new Clinician(
                                        AccountId.of(UUID.randomUUID().toString()),
                                        ClinicianKind.RN,
                                        RegionId.of(UUID.randomUUID().toString())))
                        .id();
        clinicians.addLicence(nurse, licence(VISIT_DAY.minusDays(1)));
        assertThat(clinicians.licenceRefusal(nurse, "AZ", VISIT_DAY)).isPresent();

        clinicians.addLicence(nurse, licence(VISIT_DAY.plusYears(2)));

        assertThat(clinicians.clinician(nurse).licences()).hasSize(2);
        assertThat(clinicians.licenceRefusal(nurse, "AZ", VISIT_DAY)).isEmpty();
    }

    private static AddLicence licence(LocalDate expires) {
        return new AddLicence(ClinicianKind.RN, "AZ", false, "RN-100200", expires);
    }
}
