package org.rounds.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.HomeVisit.bytes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.identity.Accounts;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.rounds.shared.RuleBroken;
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
    @Autowired Credentials credentials;
    @Autowired ExpiryNotices notices;
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

    @Test
    void withoutEachCompetencyInDateANurseIsNotAssignable() {
        var nurse = nurseWithoutCompetencies();
        clinicians.addLicence(nurse, licence(VISIT_DAY.plusYears(2)));
        assertThat(refusal(nurse, VISIT_DAY)).contains("IV competency: not on record.");

        clinicians.addCompetency(nurse, new AddCompetency("IV_COMPETENCY", VISIT_DAY));
        assertThat(refusal(nurse, VISIT_DAY)).contains("Life-support card: not on record.");

        clinicians.addCompetency(nurse, new AddCompetency("LIFE_SUPPORT_CARD", VISIT_DAY));
        assertThat(refusal(nurse, VISIT_DAY)).isEmpty();
        assertThat(refusal(nurse, VISIT_DAY.plusDays(1)))
                .contains("IV competency: not valid on 2026-12-02.");
    }

    @Test
    void aSkillThatIsNotOnTheListIsRefused() {
        var nurse = nurse();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () ->
                                clinicians.addCompetency(
                                        nurse, new AddCompetency("JUGGLING", VISIT_DAY)))
                .extracting(RuleBroken::rule)
                .isEqualTo("clinician/unknown-skill");
    }

    @Test
    void aBlockedNurseTreatsNobodyUntilALaterLookLiftsIt() {
        var nurse = nurseOnFile();
        clinicians.addLicence(nurse, licence(VISIT_DAY.plusYears(2)));
        var looked = LocalDate.of(2026, 11, 20);
        credentials.recordCheck(
                nurse, new RecordRegisterCheck(null, true, VISIT_DAY, looked, "Canary order"));

        assertThat(refusal(nurse, VISIT_DAY.minusDays(1))).isEmpty();
        assertThat(refusal(nurse, VISIT_DAY))
                .contains(
                        "Blocked: a discipline entry stands in the register, checked on 2026-11-20.");
        assertThat(StoredText.of(database, "register_check")).doesNotContain("Canary order");

        credentials.recordCheck(
                nurse,
                new RecordRegisterCheck(null, false, VISIT_DAY.plusDays(3), looked, "Lifted"));
        assertThat(refusal(nurse, VISIT_DAY.plusDays(3))).isEmpty();
        assertThat(refusal(nurse, VISIT_DAY)).isPresent();
    }

    @Test
    void case15_aStateThatLeavesTheCompactCountsNoMoreFromThatDayOn() {
        var nurse = nurse();
        clinicians.addLicence(
                nurse,
                new AddLicence(ClinicianKind.RN, "TX", true, "RN-7", VISIT_DAY.plusYears(2)));
        var leaves = policy("W" + (char) ('A' + Math.floorMod(nurse.hashCode(), 26)));

        assertThat(clinicians.licenceRefusal(nurse, leaves, VISIT_DAY.minusDays(1))).isEmpty();
        assertThat(clinicians.licenceRefusal(nurse, leaves, VISIT_DAY))
                .contains("No licence for %s.".formatted(leaves));
    }

    @Test
    void aWarningGoesOutOnceAtEachStage() {
        var nurse = nurseOnFile();
        clinicians.addLicence(nurse, licence(VISIT_DAY));
        for (int daysBefore : List.of(61, 60, 59, 30, 7, 0, -1, -2)) {
            var at = VISIT_DAY.minusDays(daysBefore).atTime(18, 0).toInstant(ZoneOffset.UTC);
            notices.noticeAt(at);
            notices.noticeAt(at);
        }

        var licence = clinicians.clinician(nurse).licences().getFirst().id().value();
        assertThat(
                        database.queryForList(
                                "select stage from expiry_notice where credential_id = ? order by noticed_at",
                                String.class,
                                bytes(licence)))
                .containsExactly("DAYS_60", "DAYS_30", "DAYS_7", "LAPSED");
    }

    private Optional<String> refusal(ClinicianId nurse, LocalDate on) {
        return clinicians.licenceRefusal(nurse, "AZ", on);
    }

    /** A state of the compact that leaves it on the day of the visit. */
    private String policy(String state) {
        for (var from : List.of(LocalDate.of(2025, 1, 1), VISIT_DAY)) {
            database.update(
                    """
                    insert into state_policy
                    select ?, ?, ?, max_additives, clearance_days, rescreen_hours, observation_minutes,
                        standing_orders, may_clear, may_administer, ?, note, source, false, added_by,
                        version, added_at
                    from state_policy where state = 'AZ' limit 1
                    """,
                    bytes(UUID.randomUUID()),
                    state,
                    from,
                    from.isBefore(VISIT_DAY));
        }
        return state;
    }

    /** A nurse of a region that exists. */
    private ClinicianId nurseOnFile() {
        var nurse = nurse();
        database.update(
                "insert into region (id, code, name, state, zone, phone, version)"
                        + " values (?, ?, 'Test', 'AZ', 'America/Phoenix', '1', 0)",
                bytes(clinicians.clinician(nurse).regionId().value()),
                nurse.value().toString().substring(24));
        return nurse;
    }

    private ClinicianId nurse() {
        var id = nurseWithoutCompetencies();
        for (var skill : List.of("IV_COMPETENCY", "LIFE_SUPPORT_CARD")) {
            clinicians.addCompetency(id, new AddCompetency(skill, VISIT_DAY.plusYears(1)));
        }
        return id;
    }

    private ClinicianId nurseWithoutCompetencies() {
        var email = UUID.randomUUID() + "@rounds.example";
        var account = accounts.open("Nora Fields", email, null, new byte[32]);
        var region = RegionId.of(UUID.randomUUID().toString());
        return register.save(new Clinician(account.id(), ClinicianKind.RN, region)).id();
    }

    private static AddLicence licence(LocalDate expires) {
        return new AddLicence(ClinicianKind.RN, "AZ", false, "RN-100200", expires);
    }
}
