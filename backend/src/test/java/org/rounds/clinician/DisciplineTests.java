package org.rounds.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The discipline block of guard G2 (domain.md section 3): dated, and lifted by a later look. */
class DisciplineTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void aBlockCountsFromItsDayOn() {
        var discipline = discipline(block(null, TODAY));

        assertThat(discipline.block(TODAY.minusDays(1))).isEmpty();
        assertThat(discipline.block(TODAY)).isPresent();
        assertThat(discipline.block(TODAY.plusYears(5))).isPresent();
    }

    @Test
    void aLaterLookLiftsItFromItsOwnDayOn() {
        var discipline = discipline(block(null, TODAY), clear(null, TODAY.plusDays(10)));

        assertThat(discipline.block(TODAY.plusDays(9))).isPresent();
        assertThat(discipline.block(TODAY.plusDays(10))).isEmpty();
    }

    @Test
    void aBlockRecordedLateIsNotUndoneByAnEarlierLifting() {
        var discipline =
                discipline(
                        block(null, TODAY),
                        clear(null, TODAY.plusDays(10)),
                        block(null, TODAY.plusDays(5)));

        assertThat(discipline.block(TODAY.plusDays(12))).isPresent();
    }

    @Test
    void aBlockInOneStateLeavesTheLicencesOfOthers() {
        var discipline = discipline(block("AZ", TODAY));

        assertThat(discipline.block(TODAY)).isEmpty();
        assertThat(discipline.blocks("AZ", TODAY)).isTrue();
        assertThat(discipline.blocks("TX", TODAY)).isFalse();
    }

    @Test
    void aBlockEverywhereIsOneInEachState() {
        assertThat(discipline(block(null, TODAY)).blocks("TX", TODAY)).isTrue();
    }

    @Test
    void aLookIntoTheRegisterLiesBehindUs() {
        assertThatExceptionOfType(ClinicianRule.class)
                .isThrownBy(() -> check(null, true, TODAY, TODAY.plusDays(1)))
                .extracting(ClinicianRule::rule)
                .isEqualTo("clinician/checked-in-future");
    }

    private static Discipline discipline(RegisterCheck... asRecorded) {
        return new Discipline(Stream.of(asRecorded).toList());
    }

    private static RegisterCheck block(@Nullable String state, LocalDate from) {
        return check(state, true, from, TODAY);
    }

    private static RegisterCheck clear(@Nullable String state, LocalDate from) {
        return check(state, false, from, TODAY);
    }

    private static RegisterCheck check(
            @Nullable String state, boolean blocked, LocalDate from, LocalDate checkedOn) {
        var request = new RecordRegisterCheck(state, blocked, from, checkedOn, "Consent order");
        var clinician = new ClinicianId(UUID.randomUUID());
        return new RegisterCheck(clinician, request, null, TODAY, Instant.EPOCH);
    }
}
