package org.rounds.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.bytes;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a list showed is on the trail record by record, though it is written in one statement. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class AuditTrailTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired JdbcTemplate database;

    @Test
    void aListLeavesOneRowForEachPatientShown() {
        var first = home.soon(MAGNESIUM_DRIP);
        var all =
                Stream.concat(
                                Stream.of(first),
                                Stream.generate(() -> home.alongside(first, MAGNESIUM_DRIP))
                                        .limit(5))
                        .toList();
        all.forEach(one -> assertThat(care.screen(one, "FULL", Map.of())).hasStatus(201));

        assertThat(home.list(home.get(first.prescriber(), "/api/review/visits"))).hasSize(6);

        assertThat(all).allSatisfy(one -> assertThat(read(one, first)).isEqualTo(1));
    }

    private int read(Booked booked, Booked by) {
        return database.queryForObject(
                "select count(*) from audit_entry where action = 'READ' and record = 'screening'"
                        + " and visit_id = ? and account_id = ?",
                Integer.class,
                bytes(booked.visit().value()),
                bytes(by.prescriber().id().value()));
    }
}
