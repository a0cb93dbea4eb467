package org.rounds;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.servlet.http.Cookie;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.AddClinician;
import org.rounds.clinician.AddCompetency;
import org.rounds.clinician.AddLicence;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.AccountView;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.patient.NewAddress;
import org.rounds.patient.NewPatient;
import org.rounds.patient.Patients;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.TimeWindow;
import org.rounds.visit.NewVisit;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitReason;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.Visits;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Books visits of made-up people and lets each of them act through the API. */
@TestComponent
public class HomeVisit {

    public static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");

    private static final GeoPoint DOOR = new GeoPoint(33.4501, -112.0702, 8);

    private final Accounts accounts;
    private final Clinicians clinicians;
    private final Patients patients;
    private final Visits visits;
    private final VisitRecords records;
    private final JdbcTemplate database;
    private final MockMvcTester http;
    private final JsonMapper json;
    private final Clock clock;

    /** A requested visit and the people around it. */
    public record Booked(
            VisitId visit,
            AccountView patient,
            AccountView prescriber,
            AccountView dispatcher,
            AccountView nurse,
            ClinicianId nurseId) {

        /** A path with the visit's id in place of {@code {visit}}. */
        public String path(String template) {
            return template.replace("{visit}", visit.value().toString());
        }
    }

    HomeVisit(
            Accounts accounts,
            Clinicians clinicians,
            Patients patients,
            Visits visits,
            VisitRecords records,
            JdbcTemplate database,
            MockMvcTester http,
            JsonMapper json,
            Clock clock) {
        this.accounts = accounts;
        this.clinicians = clinicians;
        this.patients = patients;
        this.visits = visits;
        this.records = records;
        this.database = database;
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    /** A visit in Arizona that starts in an hour: its re-screen is open. */
    public Booked soon(TherapyId therapy, VisitReason... reasons) {
        return soonIn("AZ", therapy, reasons);
    }

    /** As {@link #soon} in another state, whose own rules then hold. */
    public Booked soonIn(String state, TherapyId therapy, VisitReason... reasons) {
        return book(state, therapy, clock.instant().plus(Duration.ofHours(1)), reasons);
    }

    /** A visit in Arizona at a wall time there. */
    public Booked at(LocalDateTime local, TherapyId therapy) {
        return book("AZ", therapy, local.atZone(PHOENIX).toInstant());
    }

    private Booked book(String state, TherapyId therapy, Instant start, VisitReason... reasons) {
        var region = RegionId.of(UUID.randomUUID().toString());
        var patient = account("Pia Quill", Role.PATIENT, region);
        var prescriber = account("Paul Ferris", Role.PRESCRIBER, region);
        var nurse = account("Nora Fields", Role.NURSE, region);
        var dispatcher = account("Dana Reyes", Role.DISPATCHER, region);
        as(prescriber, () -> register(prescriber, ClinicianKind.NP, state, region));
        var nurseId = as(prescriber, () -> register(nurse, ClinicianKind.RN, state, region));
        var visit = as(patient, () -> request(patient, region, state, therapy, start, reasons));
        return new Booked(visit, patient, prescriber, dispatcher, nurse, nurseId);
    }

    /** One more patient's visit an hour from now, with the same people around it. */
    public Booked alongside(Booked other, TherapyId therapy) {
        var region = new RegionId(other.prescriber().regions().iterator().next());
        var patient = account("Pia Quill", Role.PATIENT, region, null);
        var start = clock.instant().plus(Duration.ofHours(1));
        var visit = as(patient, () -> request(patient, region, "AZ", therapy, start));
        return new Booked(
                visit,
                patient,
                other.prescriber(),
                other.dispatcher(),
                other.nurse(),
                other.nurseId());
    }

    /** One more visit of the same patient at the same address, days after {@code first}. */
    public Booked again(Booked first, TherapyId therapy, int daysLater) {
        var known = records.view(first.visit());
        var wish =
                new NewVisit(
                        known.region(),
                        known.patient(),
                        known.address(),
                        known.state(),
                        known.zone(),
                        therapy,
                        Set.of(VisitReason.OTHER),
                        "",
                        TimeWindow.of(
                                known.window().start().plus(Duration.ofDays(daysLater)),
                                Duration.ofHours(1)));
        var visit = as(first.patient(), () -> visits.request(wish).id());
        return new Booked(
                visit,
                first.patient(),
                first.prescriber(),
                first.dispatcher(),
                first.nurse(),
                first.nurseId());
    }

    /** Today at the addresses of these visits. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PHOENIX);
    }

    /** The rules that stand between the visit and a step now. */
    public List<String> obstacles(Booked booked, VisitStep step) {
        var visit = records.view(booked.visit());
        return visits.obstacles(List.of(visit), step).getOrDefault(visit.id(), List.of()).stream()
                .map(Obstacle::rule)
                .toList();
    }

    public MvcTestResult get(AccountView by, String path) {
        return http.get().uri(path).with(signedIn(by)).exchange();
    }

    public MvcTestResult post(AccountView by, String path, Object body) {
        return http.post()
                .uri(path)
                .with(signedIn(by))
                .cookie(new Cookie("XSRF-TOKEN", "token"))
                .header("X-XSRF-TOKEN", "token")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    public MvcTestResult put(AccountView by, String path, Object body) {
        return http.put()
                .uri(path)
                .with(signedIn(by))
                .cookie(new Cookie("XSRF-TOKEN", "token"))
                .header("X-XSRF-TOKEN", "token")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    public Map<?, ?> body(MvcTestResult result) {
        return json.readValue(result.getResponse().getContentAsByteArray(), Map.class);
    }

    public List<?> list(MvcTestResult result) {
        return json.readValue(result.getResponse().getContentAsByteArray(), List.class);
    }

    public AccountView account(String name, Role role, RegionId region) {
        return account(name, role, region, "four words of a person 7");
    }

    private AccountView account(
            String name, Role role, RegionId region, @Nullable String password) {
        var email = UUID.randomUUID() + "@rounds.example";
        var opened = accounts.open(name, email, password, new byte[32]);
        database.update(
                "update account set roles = ? where id = ?",
                role.name(),
                bytes(opened.id().value()));
        return new AccountView(opened.id(), name, email, Set.of(role), Set.of(region.value()));
    }

    public static <T> T as(AccountView account, Supplier<T> act) {
        return CurrentUser.actingAs(account, act);
    }

    /** Sends a request as {@code account}. */
    public static RequestPostProcessor signedIn(AccountView account) {
        return authentication(
                as(account, () -> SecurityContextHolder.getContext().getAuthentication()));
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private ClinicianId register(
            AccountView account, ClinicianKind kind, String state, RegionId region) {
        database.update(
                "insert ignore into region (id, code, name, state, zone, phone, version)"
                        + " values (?, ?, 'Test', 'AZ', 'America/Phoenix', '1', 0)",
                bytes(region.value()),
                region.value().toString().substring(0, 8));
        var id = clinicians.add(new AddClinician(account.id(), kind, region)).id();
        var expires = today().plusYears(2);
        clinicians.addLicence(id, new AddLicence(kind, state, false, kind + "-77", expires));
        for (var skill : List.of("IV_COMPETENCY", "LIFE_SUPPORT_CARD")) {
            clinicians.addCompetency(id, new AddCompetency(skill, expires));
        }
        return id;
    }

    private VisitId request(
            AccountView account,
            RegionId region,
            String state,
            TherapyId therapy,
            Instant start,
            VisitReason... reasons) {
        var patient =
                patients.register(
                        account.id(),
                        new NewPatient(account.name(), "+1 602 555 0142", account.email(), region));
        var address =
                patients.addAddress(
                        patient.id(),
                        new NewAddress(
                                "12 Saguaro Lane", null, "Phoenix", state, "85004", null, DOOR));
        return visits.request(
                        new NewVisit(
                                region,
                                patient.id(),
                                address.id(),
                                state,
                                PHOENIX,
                                therapy,
                                reasons.length == 0 ? Set.of(VisitReason.OTHER) : Set.of(reasons),
                                "",
                                TimeWindow.of(start, Duration.ofHours(1))))
                .id();
    }
}
