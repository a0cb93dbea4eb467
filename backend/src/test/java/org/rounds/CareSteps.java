package org.rounds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.HomeVisit.Booked;
import org.rounds.catalogue.TherapyId;
import org.rounds.screening.Editions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What patient and prescriber do before a visit, through the API. */
@TestComponent
public class CareSteps {

    public static final TherapyId MAGNESIUM_DRIP =
            TherapyId.of("01940000-0000-7000-8000-000000000011");
    public static final TherapyId MYERS = TherapyId.of("01940000-0000-7000-8000-000000000012");

    private static final List<String> PLAIN = List.of("NONE", "NEVER", "NO");
    private static final String SCREENING = "/api/screening/visits/{visit}";
    private static final String CLEARANCE = "/api/clearance/visits/{visit}";

    private final HomeVisit home;
    private final Editions editions;

    CareSteps(HomeVisit home, Editions editions) {
        this.home = home;
        this.editions = editions;
    }

    /** Answers every question as a healthy patient would, but for those named. */
    public MvcTestResult screen(Booked booked, String kind, Map<String, String> but) {
        var answers = answers(booked, kind, but);
        return submit(booked, kind, answers);
    }

    public MvcTestResult submit(Booked booked, String kind, List<Map<String, Object>> answers) {
        return home.post(
                booked.patient(),
                booked.path(SCREENING + "/screenings"),
                Map.of("kind", kind, "version", editions.newest().version(), "answers", answers));
    }

    public List<Map<String, Object>> answers(Booked booked, String kind, Map<String, String> but) {
        var form =
                home.body(
                        home.get(booked.patient(), booked.path(SCREENING + "/form?kind=" + kind)));
        return ((List<?>) form.get("items"))
                .stream()
                        .map(item -> (Map<?, ?>) item)
                        .flatMap(item -> answer(item, but.get(item.get("id").toString())))
                        .toList();
    }

    public MvcTestResult sign(Booked booked, String decision) {
        var body = new HashMap<>(signature(booked));
        body.put("decision", decision);
        return home.post(
                booked.patient(), booked.path("/api/consent/visits/{visit}/signatures"), body);
    }

    /** The nurse asks the questions about today again; a plain answer to each that is not named. */
    public MvcTestResult askAtTheDoor(Booked booked, Map<String, String> but) {
        var check = home.body(home.get(booked.nurse(), booked.path(SCREENING + "/door-check")));
        var answers =
                ((List<?>) check.get("items"))
                        .stream()
                                .map(item -> (Map<?, ?>) item)
                                .flatMap(item -> answer(item, but.get(item.get("id").toString())))
                                .toList();
        return home.post(
                booked.nurse(),
                booked.path(SCREENING + "/door-checks"),
                Map.of("version", check.get("version"), "answers", answers));
    }

    /** A whole agreement to the text of the visit's treatment. */
    public Map<String, Object> signature(Booked booked) {
        return signature(
                home.body(
                        home.get(
                                booked.patient(),
                                booked.path("/api/consent/visits/{visit}/text"))));
    }

    public Map<String, Object> signature(Map<?, ?> text) {
        return Map.of(
                "textId",
                text.get("id"),
                "hash",
                text.get("hash"),
                "decision",
                "AGREE",
                "typedName",
                "Pia Quill",
                "signatureSvg",
                "M 10.0 12.5 L 20.1 14.0",
                "cannotDraw",
                false,
                "authority",
                "SELF",
                "questionsAnswered",
                true);
    }

    /** Agrees to something that holds for all visits of the patient. */
    public MvcTestResult agree(Booked booked, String kind) {
        var text = home.get(booked.patient(), "/api/consent/mine/text?kind=" + kind);
        return home.post(
                booked.patient(), "/api/consent/mine/signatures", signature(home.body(text)));
    }

    public MvcTestResult takeBack(Booked booked, String kind) {
        return home.post(booked.patient(), "/api/consent/mine/withdrawals", Map.of("kind", kind));
    }

    public Map<?, ?> review(Booked booked) {
        return home.body(home.get(booked.prescriber(), booked.path("/api/review/visits/{visit}")));
    }

    /** The flags that stand, as {@code rule level}. */
    public List<String> flags(Booked booked) {
        return ((List<?>) review(booked).get("flags"))
                .stream()
                        .map(flag -> (Map<?, ?>) flag)
                        .map(flag -> flag.get("rule") + " " + flag.get("level"))
                        .toList();
    }

    public String flagId(Booked booked, String rule) {
        return flag(booked, rule).get("id").toString();
    }

    private Map<?, ?> flag(Booked booked, String rule) {
        return ((List<?>) review(booked).get("flags"))
                .stream()
                        .map(flag -> (Map<?, ?>) flag)
                        .filter(flag -> flag.get("rule").equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    public MvcTestResult decide(
            Booked booked, String rule, String decision, String reason, boolean confirmed) {
        var flag = flag(booked, rule);
        return home.post(
                booked.prescriber(),
                booked.path(CLEARANCE + "/flags/" + flag.get("id") + "/decisions"),
                seen(
                        flag.get("decision"),
                        Map.of("decision", decision, "reason", reason, "confirmed", confirmed)));
    }

    public MvcTestResult clear(Booked booked, TherapyId therapy, LocalDate until) {
        return decide(booked, clearance(therapy, until));
    }

    /** A prescriber decides about the visit, having read what stands. */
    public MvcTestResult decide(Booked booked, Map<String, ?> decision) {
        return home.post(
                booked.prescriber(), booked.path(CLEARANCE + "/decisions"), read(booked, decision));
    }

    /** A decision as whoever has read the review now sends it. */
    public Map<String, Object> read(Booked booked, Map<String, ?> decision) {
        var review = review(booked);
        var all = seen(review.get("clearance"), decision);
        var given = (List<?>) review.get("screenings");
        if (!given.isEmpty()) {
            all.put("answersSeen", ((Map<?, ?>) given.getLast()).get("id"));
        }
        return all;
    }

    private static Map<String, Object> seen(@Nullable Object stands, Map<String, ?> decision) {
        var all = new HashMap<String, Object>(decision);
        if (stands instanceof Map<?, ?> one) {
            all.put("seen", one.get("id"));
        }
        return all;
    }

    /** A clearance on an exam of today, which needs no consent of its own in person. */
    public Map<String, Object> clearance(TherapyId therapy, LocalDate until) {
        return Map.of(
                "outcome",
                "CLEARED",
                "therapyIds",
                List.of(therapy),
                "examBasis",
                "IN_PERSON",
                "examDate",
                home.today(),
                "validUntil",
                until);
    }

    public MvcTestResult order(Booked booked, LocalDate on) {
        return home.post(
                booked.prescriber(),
                booked.path(CLEARANCE + "/orders"),
                Map.of(
                        "number",
                        "RX-4711",
                        "prescriberName",
                        "Paul Ferris, NP",
                        "orderedOn",
                        on,
                        "products",
                        List.of("Magnesium sulfate", "Sodium chloride"),
                        "standing",
                        false));
    }

    private static Stream<Map<String, Object>> answer(Map<?, ?> item, String changed) {
        var id = item.get("id").toString();
        if (changed != null) {
            return changed.isEmpty() ? Stream.of() : Stream.of(codes(id, changed));
        }
        if (item.get("required").equals(false)) {
            return Stream.of();
        }
        return Stream.of(plain(item, id));
    }

    /** None, never or no; a question that has none of these puts its plain answer first. */
    private static Map<String, Object> plain(Map<?, ?> item, String id) {
        if (id.equals("SCR-A01")) {
            return Map.of("item", id, "codes", List.of(), "date", "1990-05-01");
        }
        var options =
                ((List<?>) item.get("options"))
                        .stream().map(one -> ((Map<?, ?>) one).get("code").toString()).toList();
        var plain = options.stream().filter(PLAIN::contains).findFirst();
        if (plain.isEmpty() && List.of("TEXT", "LIST").contains(item.get("type"))) {
            return Map.of("item", id, "codes", List.of(), "text", "nobody");
        }
        return codes(id, plain.orElseGet(options::getFirst));
    }

    /**
     * @param codes separated by blanks; behind a colon the detail
     */
    private static Map<String, Object> codes(String item, String codes) {
        var parts = codes.split(":", 2);
        var chosen = parts[0].isEmpty() ? List.of() : List.of(parts[0].split(" "));
        return parts.length == 1
                ? Map.of("item", item, "codes", chosen)
                : Map.of("item", item, "codes", chosen, "text", parts[1]);
    }
}
