package org.rounds;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.Catalogue;
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
import org.rounds.screening.Answer;
import org.rounds.screening.DoorScreening;
import org.rounds.screening.FormView.FormItem;
import org.rounds.screening.FormView.FormOption;
import org.rounds.screening.RecordDoorCheck;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.SealedText;
import org.rounds.shared.TimeWindow;
import org.rounds.visit.NewVisit;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitReason;
import org.rounds.visit.VisitStep;
import org.rounds.visit.Visits;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts a nurse into a patient's home: a visit that is ARRIVED, with accounts for both and a
 * prescriber of the region. How it got there is other tests' business.
 */
@TestComponent
public class NurseInTheHome {

    public static final String PASSWORD = "four words of a nurse 7";
    public static final GeoPoint DOOR = new GeoPoint(33.4501, -112.0702, 8);

    private final Accounts accounts;
    private final Clinicians clinicians;
    private final Patients patients;
    private final Catalogue catalogue;
    private final Visits visits;
    private final DoorScreening door;
    private final SealedText seal;
    private final JdbcTemplate database;
    private final Clock clock;

    /** The visit and those who meet at it. */
    public record Met(
            VisitId visit, AccountView nurse, AccountView patient, AccountView prescriber) {

        public <T> T asNurse(Supplier<T> act) {
            return CurrentUser.actingAs(nurse, act);
        }

        public void asNurse(Runnable act) {
            asNurse(() -> done(act));
        }

        public <T> T asPatient(Supplier<T> act) {
            return CurrentUser.actingAs(patient, act);
        }

        public <T> T asPrescriber(Supplier<T> act) {
            return CurrentUser.actingAs(prescriber, act);
        }

        private static boolean done(Runnable act) {
            act.run();
            return true;
        }
    }

    NurseInTheHome(
            Accounts accounts,
            Clinicians clinicians,
            Patients patients,
            Catalogue catalogue,
            Visits visits,
            DoorScreening door,
            SealedText seal,
            JdbcTemplate database,
            Clock clock) {
        this.accounts = accounts;
        this.clinicians = clinicians;
        this.patients = patients;
        this.catalogue = catalogue;
        this.visits = visits;
        this.door = door;
        this.seal = seal;
        this.database = database;
        this.clock = clock;
    }

    public Met arrive() {
        var region = RegionId.of(UUID.randomUUID().toString());
        var nurse = account("Nora Fields", Role.NURSE, region, PASSWORD);
        var patient = account("Pia Quill", Role.PATIENT, region, null);
        var prescriber = account("Paul Ferris", Role.PRESCRIBER, region, null);
        putOnFile(region);
        CurrentUser.actingAs(prescriber, () -> register(prescriber, ClinicianKind.NP, region));
        var clinician =
                CurrentUser.actingAs(prescriber, () -> register(nurse, ClinicianKind.RN, region));
        var visit = CurrentUser.actingAs(patient, () -> book(patient, region));
        putEnRoute(visit, clinician);
        putClearanceOnFile(visit, prescriber);
        putOrderOnFile(visit, prescriber);
        putConsentOnFile(visit, patient);
        var atTheDoor = new StepFacts(clock.instant(), null, DOOR);
        CurrentUser.actingAs(nurse, () -> visits.step(visit, VisitStep.ARRIVE, atTheDoor));
        return new Met(visit, nurse, patient, prescriber);
    }

    /**
     * The nurse asks the questions about today again, once the identity is checked.
     *
     * @param answered the code of an answer by its question; what is not named comes to nothing
     */
    public void askAtTheDoor(Met met, Map<String, String> answered) {
        met.asNurse(
                () -> {
                    var asked = door.form(met.visit());
                    var answers =
                            asked.items().stream()
                                    .map(item -> answer(item, answered.get(item.id())))
                                    .toList();
                    door.record(met.visit(), new RecordDoorCheck(asked.version(), answers));
                });
    }

    private static Answer answer(FormItem item, @Nullable String code) {
        var codes = item.options().stream().map(FormOption::code).toList();
        var plain = List.of("NONE", "NEVER", "NO", "AS_USUAL");
        var chosen =
                code != null
                        ? code
                        : codes.stream().filter(plain::contains).findFirst().orElseThrow();
        return new Answer(item.id(), List.of(chosen), null, null);
    }

    /** Another nurse, who is not assigned. */
    public AccountView colleague() {
        var elsewhere = RegionId.of(UUID.randomUUID().toString());
        return account("Carl Lund", Role.NURSE, elsewhere, null);
    }

    /** Only who signs needs a password: hashing one takes its time. */
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

    private void putOnFile(RegionId region) {
        database.update(
                "insert into region (id, code, name, state, zone, phone, version)"
                        + " values (?, ?, 'Test', 'AZ', 'America/Phoenix', '1', 0)",
                bytes(region.value()),
                region.value().toString().substring(0, 8));
    }

    private ClinicianId register(AccountView account, ClinicianKind kind, RegionId region) {
        var id = clinicians.add(new AddClinician(account.id(), kind, region)).id();
        var expires =
                clock.instant().plus(365, ChronoUnit.DAYS).atZone(ZoneId.of("UTC")).toLocalDate();
        clinicians.addLicence(
                id, new AddLicence(kind, "AZ", kind == ClinicianKind.RN, kind + "-77", expires));
        for (var skill : List.of("IV_COMPETENCY", "LIFE_SUPPORT_CARD")) {
            clinicians.addCompetency(id, new AddCompetency(skill, expires));
        }
        return id;
    }

    private VisitId book(AccountView account, RegionId region) {
        var patient =
                patients.register(
                        account.id(),
                        new NewPatient(account.name(), "+1 602 555 0142", account.email(), region));
        var address =
                patients.addAddress(
                        patient.id(),
                        new NewAddress(
                                "12 Saguaro Lane", null, "Phoenix", "AZ", "85004", null, DOOR));
        Instant start = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return visits.request(
                        new NewVisit(
                                region,
                                patient.id(),
                                address.id(),
                                "AZ",
                                ZoneId.of("America/Phoenix"),
                                catalogue.offered().getFirst().id(),
                                Set.of(VisitReason.OTHER),
                                "",
                                TimeWindow.of(start, Duration.ofHours(1))))
                .id();
    }

    private void putEnRoute(VisitId visit, ClinicianId nurse) {
        database.update(
                "update visit set status = 'EN_ROUTE', nurse_id = ? where id = ?",
                bytes(nurse.value()),
                bytes(visit.value()));
    }

    private void putClearanceOnFile(VisitId visit, AccountView prescriber) {
        var clearance = bytes(UUID.randomUUID());
        database.update(
                "insert into clearance (id, visit_id, patient_id, state, outcome, valid_until,"
                        + " decided_by, licence, decided_at, version) select ?, id, patient_id, state,"
                        + " 'CLEARED', '2099-01-01', ?, 'NP AZ', '2026-01-01', 0 from visit where id = ?",
                clearance,
                bytes(prescriber.id().value()),
                bytes(visit.value()));
        database.update(
                "insert into clearance_ingredient (clearance_id, ingredient_code)"
                        + " select ?, ingredient_code from therapy_ingredient where therapy_id = ?",
                clearance,
                bytes(catalogue.offered().getFirst().id().value()));
    }

    private void putOrderOnFile(VisitId visit, AccountView prescriber) {
        database.update(
                "insert into order_reference (id, visit_id, number, prescriber_name, ordered_on, products,"
                        + " recorded_by, recorded_at, version) values (?, ?, ?, ?, '2026-01-01', ?, ?, '2026-01-01', 0)",
                bytes(UUID.randomUUID()),
                bytes(visit.value()),
                seal.seal("O-1"),
                seal.seal(prescriber.name()),
                seal.seal("Magnesium sulfate\nSodium chloride 0.9 %"),
                bytes(prescriber.id().value()));
    }

    private void putConsentOnFile(VisitId visit, AccountView patient) {
        database.update(
                "insert into consent_signature (id, visit_id, patient_id, account_id, therapy_name,"
                        + " text_id, text_version, language, hash, decision, typed_name,"
                        + " cannot_draw, channel, signed_at, version) values (?, ?, ?, ?, 'Drip', ?,"
                        + " '1', 'en', '', 'AGREE', ?, true, 'PATIENT_ACCOUNT', '2026-01-01', 0)",
                bytes(UUID.randomUUID()),
                bytes(visit.value()),
                bytes(patient.id().value()),
                bytes(patient.id().value()),
                bytes(UUID.randomUUID()),
                seal.seal(patient.name()));
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
