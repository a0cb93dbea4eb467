package org.rounds.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.region.ClinicianKind.LPN;
import static org.rounds.region.ClinicianKind.NP;
import static org.rounds.region.ClinicianKind.RN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rounds.identity.AccountId;
import org.rounds.region.ClinicianKind;
import org.rounds.region.PrescriberKind;
import org.rounds.region.RegionId;
import org.rounds.region.StatePolicyId;
import org.rounds.region.StatePolicyView;

/** Guards G2 and G5 of domain.md section 3, cases 15 and 16 of its section 9. */
class LicenceTests {

    private static final LocalDate VISIT_DAY = LocalDate.of(2026, 12, 1);

    private final StatePolicyView arizona = policy("AZ", true);
    private final StatePolicyView nevada = policy("NV", false);

    @Test
    void case15_aMultistateLicenceDoesNotCountInANonCompactState() {
        var nurse = clinician(RN, licence(RN, "TX", true, VISIT_DAY.plusYears(1)));

        assertThat(nurse.refusal(arizona, VISIT_DAY, Discipline.NONE)).isEmpty();
        assertThat(nurse.refusal(nevada, VISIT_DAY, Discipline.NONE))
                .contains("No licence for NV.");
    }

    @Test
    void case15_aNonCompactStatesOwnLicenceMakesTheNurseAssignable() {
        var nurse =
                clinician(
                        RN,
                        licence(RN, "TX", true, VISIT_DAY.plusYears(1)),
                        licence(RN, "NV", false, VISIT_DAY.plusYears(1)));

        assertThat(nurse.refusal(nevada, VISIT_DAY, Discipline.NONE)).isEmpty();
    }

    @Test
    void case16_aLicenceThatIsValidAtBookingButLapsedOnTheVisitDayIsRefused() {
        var nurse = clinician(RN, licence(RN, "AZ", false, VISIT_DAY.minusDays(1)));

        assertThat(nurse.refusal(arizona, VISIT_DAY.minusDays(7), Discipline.NONE)).isEmpty();
        assertThat(nurse.refusal(arizona, VISIT_DAY, Discipline.NONE))
                .contains("The licence for AZ is not valid on 2026-12-01.");
    }

    @Test
    void aLicenceIsValidThroughTheDayOnWhichItExpires() {
        var nurse = clinician(RN, licence(RN, "AZ", false, VISIT_DAY));

        assertThat(nurse.refusal(arizona, VISIT_DAY, Discipline.NONE)).isEmpty();
    }

    @Test
    void aSingleStateLicenceCountsInItsOwnStateOnly() {
        var nurse = clinician(RN, licence(RN, "TX", false, VISIT_DAY.plusYears(1)));

        assertThat(nurse.refusal(arizona, VISIT_DAY, Discipline.NONE))
                .contains("No licence for AZ.");
    }

    @Test
    void aKindThatTheStateDoesNotLetGiveInfusionsIsRefused() {
        var nurse = clinician(LPN, licence(LPN, "AZ", false, VISIT_DAY.plusYears(1)));

        assertThat(nurse.refusal(arizona, VISIT_DAY, Discipline.NONE))
                .contains("The rules of AZ do not let this kind of licence give infusions.");
    }

    @Test
    void aRegisteredNurseNeverClears() {
        var nurse = clinician(RN, licence(RN, "AZ", false, VISIT_DAY.plusYears(1)));

        assertThat(nurse.licenceToClear(arizona, VISIT_DAY, Discipline.NONE)).isEmpty();
    }

    @Test
    void aPrescriberClearsOnAValidLicenceOfTheStateOfTheAddress() {
        var prescriber = clinician(NP, licence(NP, "AZ", false, VISIT_DAY));

        assertThat(prescriber.licenceToClear(arizona, VISIT_DAY, Discipline.NONE)).isPresent();
        assertThat(prescriber.licenceToClear(nevada, VISIT_DAY, Discipline.NONE)).isEmpty();
        assertThat(prescriber.licenceToClear(arizona, VISIT_DAY.plusDays(1), Discipline.NONE))
                .isEmpty();
    }

    @Test
    void aLicenceOfABlockedStateDoesNotCountAndAnotherDoes() {
        var block = new RecordRegisterCheck("TX", true, VISIT_DAY, VISIT_DAY, "Consent order");
        var id = new ClinicianId(UUID.randomUUID());
        var discipline =
                new Discipline(
                        List.of(new RegisterCheck(id, block, null, VISIT_DAY, Instant.EPOCH)));
        var multistate = licence(RN, "TX", true, VISIT_DAY.plusYears(1));
        var own = licence(RN, "AZ", false, VISIT_DAY.plusYears(1));

        assertThat(clinician(RN, multistate).refusal(arizona, VISIT_DAY, discipline))
                .contains("The licence for AZ is blocked by discipline.");
        assertThat(clinician(RN, multistate).refusal(arizona, VISIT_DAY.minusDays(1), discipline))
                .isEmpty();
        assertThat(clinician(RN, multistate, own).refusal(arizona, VISIT_DAY, discipline))
                .isEmpty();
    }

    @Test
    void whoeverIsBlockedInTheStateOfTheAddressDoesNotTreatThereOnAnotherStatesLicence() {
        var block = new RecordRegisterCheck("AZ", true, VISIT_DAY, VISIT_DAY, "Consent order");
        var id = new ClinicianId(UUID.randomUUID());
        var discipline =
                new Discipline(
                        List.of(new RegisterCheck(id, block, null, VISIT_DAY, Instant.EPOCH)));
        var multistate = licence(RN, "TX", true, VISIT_DAY.plusYears(1));

        assertThat(clinician(RN, multistate).refusal(arizona, VISIT_DAY, discipline))
                .contains("The licence for AZ is blocked by discipline.");
    }

    @Test
    void aBlockedPrescriberDoesNotClear() {
        var block = new RecordRegisterCheck(null, true, VISIT_DAY, VISIT_DAY, "Consent order");
        var id = new ClinicianId(UUID.randomUUID());
        var discipline =
                new Discipline(
                        List.of(new RegisterCheck(id, block, null, VISIT_DAY, Instant.EPOCH)));
        var prescriber = clinician(NP, licence(NP, "AZ", false, VISIT_DAY.plusYears(1)));

        assertThat(prescriber.licenceToClear(arizona, VISIT_DAY, discipline)).isEmpty();
    }

    @Test
    void aWarningComesSixtyThirtyAndSevenDaysBeforeTheLastDayAndAfterIt() {
        assertThat(ExpiryStage.of(VISIT_DAY.plusDays(61), VISIT_DAY)).isEmpty();
        assertThat(ExpiryStage.of(VISIT_DAY.plusDays(60), VISIT_DAY)).contains(ExpiryStage.DAYS_60);
        assertThat(ExpiryStage.of(VISIT_DAY.plusDays(30), VISIT_DAY)).contains(ExpiryStage.DAYS_30);
        assertThat(ExpiryStage.of(VISIT_DAY.plusDays(7), VISIT_DAY)).contains(ExpiryStage.DAYS_7);
        assertThat(ExpiryStage.of(VISIT_DAY, VISIT_DAY)).contains(ExpiryStage.DAYS_7);
        assertThat(ExpiryStage.of(VISIT_DAY.minusDays(1), VISIT_DAY)).contains(ExpiryStage.LAPSED);
    }

    @Test
    void aRenewedLicenceWarnsNoMore() {
        var old = licence(RN, "AZ", false, VISIT_DAY);
        var renewal = licence(RN, "AZ", false, VISIT_DAY.plusYears(2));

        assertThat(clinician(RN, old, renewal).credentials(Map.of()))
                .extracting(Credential::until)
                .containsExactly(VISIT_DAY.plusYears(2));
    }

    @Test
    void onlyNursesLicencesCanBeMultistate() {
        assertThatExceptionOfType(ClinicianRule.class)
                .isThrownBy(() -> licence(NP, "AZ", true, VISIT_DAY))
                .extracting(ClinicianRule::rule)
                .isEqualTo("clinician/not-multistate");
    }

    private static Clinician clinician(ClinicianKind kind, Licence... licences) {
        var clinician =
                new Clinician(
                        new AccountId(UUID.randomUUID()), kind, new RegionId(UUID.randomUUID()));
        for (var licence : licences) {
            clinician.add(licence);
        }
        return clinician;
    }

    private static Licence licence(
            ClinicianKind kind, String state, boolean multistate, LocalDate expires) {
        return Licence.of(new AddLicence(kind, state, multistate, state + "-1", expires));
    }

    private static StatePolicyView policy(String state, boolean compactMember) {
        return new StatePolicyView(
                new StatePolicyId(UUID.randomUUID()),
                state,
                LocalDate.of(2025, 1, 1),
                null,
                365,
                24,
                30,
                false,
                Set.of(PrescriberKind.values()),
                Set.of(RN, NP, ClinicianKind.PA, ClinicianKind.MD, ClinicianKind.DO),
                compactMember,
                "",
                "test",
                true,
                null,
                null);
    }
}
