package org.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rounds.HomeVisit.Booked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form that is blank or not signed is refused by the API, whatever its page checks. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlankFormsTests {

    private static final String SCREENING = "/api/screening/visits/{visit}/screenings";
    private static final String CONSENT = "/api/consent/visits/{visit}/signatures";
    private static final String CLEARANCE = "/api/clearance/visits/{visit}/decisions";
    private static final String ORDER = "/api/clearance/visits/{visit}/orders";
    private static final List<String> FORMS =
            List.of(
                    "screening",
                    "screening_draft",
                    "consent_signature",
                    "clearance",
                    "order_reference",
                    "flag_decision");

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired JdbcTemplate database;

    private Booked booked;

    private Booked booked() {
        if (booked == null) {
            booked = home.soon(MAGNESIUM_DRIP);
        }
        return booked;
    }

    @ParameterizedTest
    @MethodSource
    void aBlankScreeningIsRefused(Map<String, Object> form) {
        refused(() -> home.post(booked().patient(), booked().path(SCREENING), form));
    }

    static Stream<Map<String, Object>> aBlankScreeningIsRefused() {
        var blank = Map.of("item", "SCR-A01", "codes", List.of());
        return Stream.of(
                Map.of(),
                Map.of("kind", "FULL", "version", "2"),
                Map.of("kind", "FULL", "version", "2", "answers", List.of()),
                Map.of("kind", "FULL", "version", "2", "answers", List.of(blank)),
                Map.of("kind", "FULL", "version", "", "answers", List.of()),
                Map.of("kind", "RESCREEN", "version", "2", "answers", List.of()),
                Map.of("version", "2", "answers", List.of()));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource
    void anUnsignedConsentIsRefused(String field, Object value) {
        var form = new HashMap<String, Object>(care.signature(booked()));
        form.put(field, value);
        refused(() -> home.post(booked().patient(), booked().path(CONSENT), form));
    }

    static Stream<Arguments> anUnsignedConsentIsRefused() {
        return Stream.of(
                arguments("typedName", ""),
                arguments("typedName", "   "),
                arguments("typedName", "\u00a0\u2007"),
                arguments("typedName", null),
                arguments("signatureSvg", ""),
                arguments("signatureSvg", "   "),
                arguments("signatureSvg", null),
                arguments("decision", null),
                arguments("hash", ""),
                arguments("hash", null),
                arguments("textId", null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void aBlankDecisionOrOrderIsRefused(String path, Map<String, Object> form) {
        refused(() -> home.post(booked().prescriber(), booked().path(path), form));
    }

    Stream<Arguments> aBlankDecisionOrOrderIsRefused() {
        var therapies = List.of(MAGNESIUM_DRIP);
        var today = home.today();
        return Stream.of(
                arguments(CLEARANCE, Map.of()),
                arguments(CLEARANCE, Map.of("outcome", "CLEARED", "therapyIds", List.of())),
                arguments(CLEARANCE, Map.of("outcome", "CLEARED", "therapyIds", therapies)),
                arguments(CLEARANCE, Map.of("therapyIds", therapies, "validUntil", today)),
                arguments(
                        CLEARANCE,
                        Map.of("outcome", "NOT_CLEARED", "therapyIds", therapies, "reason", " ")),
                arguments(
                        CLEARANCE,
                        Map.of(
                                "outcome",
                                "CLEARED_WITH_CONDITIONS",
                                "therapyIds",
                                therapies,
                                "validUntil",
                                today,
                                "conditions",
                                " ")),
                arguments(ORDER, Map.of()),
                arguments(ORDER, order(" ", "Paul Ferris, NP", List.of("Magnesium sulfate"))),
                arguments(ORDER, order("RX-1", "\u00a0", List.of("Magnesium sulfate"))),
                arguments(ORDER, order("RX-1", "Paul Ferris, NP", List.of())),
                arguments(ORDER, order("RX-1", "Paul Ferris, NP", List.of(" "))));
    }

    @Test
    void aDecisionOnAFlagWithoutItsReasonIsRefused() {
        var own = home.soon(MAGNESIUM_DRIP);
        assertThat(care.screen(own, "FULL", Map.of("SCR-B03", "NOT_SURE"))).hasStatus(201);
        for (var reason :
                List.of("", "  ", "\n", "\u00a0", "\u200b\ufeff", "\u3000", "\u3164\u2800")) {
            refused(() -> care.decide(own, "ANY.1", "ALLOW", reason, true));
        }
    }

    private Map<String, Object> order(String number, String prescriber, List<String> products) {
        return Map.of(
                "number",
                number,
                "prescriberName",
                prescriber,
                "orderedOn",
                home.today(),
                "products",
                products);
    }

    /** Sent, refused as the caller's fault, and nothing of it kept. */
    private void refused(Supplier<MvcTestResult> send) {
        booked();
        var before = kept();
        var reply = send.get();
        assertThat(reply.getResponse().getStatus()).isIn(400, 409, 422);
        assertThat(kept()).isEqualTo(before);
    }

    private List<Integer> kept() {
        return FORMS.stream()
                .map(
                        table ->
                                database.queryForObject(
                                        "select count(*) from " + table, Integer.class))
                .toList();
    }
}
