package org.rounds.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountView;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signed orders on file (G4), and the documents that come with them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class OrderTests {

    private static final byte[] PDF = "%PDF-1.7 signed by hand".getBytes(UTF_8);

    @Autowired HomeVisit home;
    @Autowired Visits visits;
    @Autowired JdbcTemplate database;

    @Test
    void theNurseAndThePrescriberSaveTheDocumentAndNobodyReadsItInADump() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(record(booked, Map.of("document", PDF))).hasStatus(201);
        HomeVisit.as(booked.dispatcher(), () -> visits.assign(booked.visit(), booked.nurseId()));

        for (var reader : List.of(booked.prescriber(), booked.nurse())) {
            var reply = document(booked, reader);
            assertThat(reply.getResponse().getContentAsByteArray()).isEqualTo(PDF);
            assertThat(reply)
                    .hasStatus(200)
                    .hasHeader("Content-Type", "application/pdf")
                    .hasHeader("Content-Disposition", "attachment; filename=\"order.pdf\"")
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("Cache-Control", "no-store");
        }
        assertThat(StoredText.of(database, "order_document")).doesNotContain("signed by hand");
        assertThat(
                        database.queryForObject(
                                "select count(*) from audit_entry where record = 'order-document'"
                                        + " and action = 'READ' and visit_id = ?",
                                Integer.class,
                                HomeVisit.bytes(booked.visit().value())))
                .isEqualTo(2);
    }

    @Test
    void aDocumentIsForNobodyElse() {
        var booked = home.soon(MAGNESIUM_DRIP);
        record(booked, Map.of("document", PDF));
        var stranger = home.soon(MAGNESIUM_DRIP);

        assertThat(document(booked, booked.patient())).hasStatus(403);
        assertThat(document(booked, booked.dispatcher())).hasStatus(403);
        assertThat(document(booked, stranger.prescriber())).hasStatus(404);
        assertThat(document(booked, stranger.nurse())).hasStatus(404);
    }

    @Test
    void aStandingOrderCountsWhereTheStateAllowsIt() {
        var standing = Map.<String, Object>of("standing", true, "standingName", "Hydration");
        var inKentucky = home.soonIn("KY", MAGNESIUM_DRIP);
        var inArizona = home.soon(MAGNESIUM_DRIP);

        assertThat(record(inKentucky, standing)).hasStatus(201);
        assertThat(record(inArizona, standing))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("standing");

        assertThat(home.obstacles(inKentucky, GO_EN_ROUTE)).doesNotContain("G4");
        assertThat(home.obstacles(inArizona, GO_EN_ROUTE)).contains("G4");
    }

    private MvcTestResult record(Booked booked, Map<String, Object> with) {
        var order = new HashMap<String, Object>();
        order.put("number", "RX-4711");
        order.put("prescriberName", "Paul Ferris, NP");
        order.put("orderedOn", home.today());
        order.put("products", List.of("Magnesium sulfate"));
        order.put("standing", false);
        order.putAll(with);
        return home.post(
                booked.prescriber(), booked.path("/api/clearance/visits/{visit}/orders"), order);
    }

    private MvcTestResult document(Booked booked, AccountView reader) {
        var order =
                database.queryForObject(
                        "select lower(insert(insert(insert(insert(hex(id), 9, 0, '-'), 14, 0, '-'),"
                                + " 19, 0, '-'), 24, 0, '-')) from order_reference where visit_id = ?",
                        String.class,
                        HomeVisit.bytes(booked.visit().value()));
        return home.get(
                reader, booked.path("/api/clearance/visits/{visit}/orders/" + order + "/document"));
    }
}
