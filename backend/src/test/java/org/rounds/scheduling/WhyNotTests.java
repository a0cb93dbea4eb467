package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionView;
import org.rounds.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@SchedulingTest
class WhyNotTests {

    @Autowired Town town;
    @Autowired NursesThen nursesThen;
    @Autowired TestClock clock;

    private RegionView region;
    private ClinicianId nurse;

    @BeforeEach
    void oneNurse() {
        region = town.region("AZ");
        nurse = town.nurse(region);
    }

    @Test
    void aNurseWhoCanComeHasNoReason() {
        assertThat(answer(nurse, town.at(2, "10:00")).possible()).isTrue();
        assertThat(answer(nurse, town.at(2, "10:00")).reason()).isNull();
    }

    @Test
    void eachNurseHasTheFirstRuleAgainstTheTime() {
        var unlicensed = town.nurseWithoutLicence(region);
        town.hold(region, town.at(2, "10:00"));

        assertThat(reason(nurse, "10:30")).contains("leave no gap");
        assertThat(reason(nurse, "09:00")).contains("later than promised");
        assertThat(reason(nurse, "18:00")).contains("shift does not cover");
        assertThat(reason(unlicensed, "10:30")).isEqualTo("No licence for AZ.");
        assertThat(answer(nurse, clock.instant().plusSeconds(60)).reason()).contains("Too soon");
    }

    @Test
    void aDispatcherOfAnotherRegionFindsNothing() {
        var stranger = town.dispatcher(town.region("AZ"));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                town.as(
                                        stranger,
                                        () ->
                                                nursesThen.of(
                                                        region.zips().getFirst(),
                                                        town.therapy(),
                                                        there(town.at(2, "10:00")))));
    }

    private static LocalDateTime there(Instant start) {
        return LocalDateTime.ofInstant(start, Town.ZONE);
    }

    private String reason(ClinicianId of, String time) {
        return answer(of, town.at(2, time)).reason();
    }

    private NursesThen.NurseThen answer(ClinicianId of, Instant start) {
        var zip = region.zips().getFirst();
        return town
                .as(town.dispatcher(region), () -> nursesThen.of(zip, town.therapy(), there(start)))
                .stream()
                .filter(one -> one.nurseId().equals(of))
                .findFirst()
                .orElseThrow();
    }
}
