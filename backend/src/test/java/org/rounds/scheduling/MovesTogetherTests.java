package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit that is promised at another time, with its stop. */
@SchedulingTest
class MovesTogetherTests {

    @Autowired Town town;
    @Autowired MovesTogether moves;
    @Autowired Scheduling scheduling;
    @Autowired VisitRecords records;

    private RegionView region;
    private ClinicianId nurse;
    private AccountView dispatcher;
    private VisitId visit;

    @BeforeEach
    void anAssignedVisitAtTenInThreeDays() {
        region = town.region("AZ");
        nurse = town.nurse(region);
        dispatcher = town.dispatcher(region);
        visit = town.book(region, town.at(3, "10:00"));
        assign(visit);
    }

    @Test
    void theNurseKeepsAVisitThatTheNurseCanStillMake() {
        move(town.at(4, "14:00"));

        var moved = records.view(visit);
        assertThat(moved.status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(moved.nurse()).isEqualTo(nurse);
        assertThat(moved.window().start()).isEqualTo(town.at(4, "14:00"));
        assertThat(moved.date()).isEqualTo(town.today().plusDays(4));
        var stop = scheduling.stops(Set.of(visit)).get(visit);
        assertThat(stop.assigned()).isTrue();
        assertThat(stop.work().start()).isEqualTo(town.at(4, "14:00"));
    }

    @Test
    @DisplayName("case 15: a visit goes to a nurse who may come, and waits for a dispatcher again")
    void anotherNurseHoldsTheTimeIfTheFirstCannotCome() {
        var other = town.nurse(region);
        assign(town.book(region, town.at(4, "14:00"))); // the first nurse's time is taken

        move(town.at(4, "14:00"));

        var moved = records.view(visit);
        assertThat(moved.status()).isEqualTo(VisitStatus.REQUESTED);
        assertThat(moved.nurse()).isNull();
        var stop = scheduling.stops(Set.of(visit)).get(visit);
        assertThat(stop.nurse()).isEqualTo(other);
        assertThat(stop.assigned()).isFalse();
    }

    @Test
    void aVisitThatNobodyCanMakeStaysWhereItIs() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> move(town.at(4, "20:00")))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("scheduling/time-taken"));

        assertThat(records.view(visit).window().start()).isEqualTo(town.at(3, "10:00"));
    }

    @Test
    void aCancelledVisitDoesNotMove() {
        town.as(dispatcher, () -> scheduling.cancelVisit(visit, "Not needed"));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> move(town.at(4, "14:00")))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("scheduling/not-movable"));
    }

    private void move(Instant start) {
        town.as(
                dispatcher,
                () -> {
                    moves.move(Map.of(visit, start), "Agreed by phone");
                    return visit;
                });
    }

    private void assign(VisitId which) {
        var seen = records.view(which).version();
        town.as(dispatcher, () -> scheduling.assignNurse(which, nurse, seen, null));
    }
}
