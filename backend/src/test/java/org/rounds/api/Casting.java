package org.rounds.api;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.DemoAccounts;
import org.rounds.identity.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds two visits of different regions in the demo data, and people for whom one is their own and
 * the other foreign.
 */
class Casting {

    private final JdbcTemplate jdbc;
    private final Accounts accounts;
    private final DemoAccounts demo;
    private final int port;
    private final String password;
    private final Records own;
    private final Records foreign;

    Casting(JdbcTemplate jdbc, Accounts accounts, DemoAccounts demo, int port) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.demo = demo;
        this.port = port;
        this.password = password();
        this.own = records("own", reported(null));
        this.foreign = records("foreign", reported(own.region()));
    }

    Records own() {
        return own;
    }

    Records foreign() {
        return foreign;
    }

    /** A patient and a nurse of the own visit, and staff of its region only. */
    Map<Role, Caller> signedIn() {
        var people = new EnumMap<Role, Caller>(Role.class);
        people.put(Role.PATIENT, signIn(account("patient", "patient_id")));
        people.put(Role.NURSE, signIn(account("clinician", "nurse_id")));
        for (var role :
                List.of(
                        Role.PRESCRIBER,
                        Role.DISPATCHER,
                        Role.CLINICAL_LEAD,
                        Role.PRIVACY_OFFICER,
                        Role.ADMIN)) {
            var email = role.name().toLowerCase(java.util.Locale.ROOT) + "@matrix.example";
            demo.add(
                    List.of(
                            new DemoAccounts.Person(
                                    "Matrix " + role, email, role, Set.of(own.region()))),
                    password);
            people.put(role, new Caller(port).signIn(email, password));
        }
        return people;
    }

    /**
     * A visit that has a nurse, flags and a side-effect report, in another region than {@code not};
     * the latest one.
     */
    private UUID reported(UUID not) {
        return id(
                """
                select v.id from visit v where v.nurse_id is not null
                  and exists (select 1 from screening_flag f join screening s on s.id = f.screening_id where s.visit_id = v.id)
                  and exists (select 1 from side_effect_report r where r.visit_id = v.id)
                  and v.region_id <> ?
                order by v.window_start desc limit 1
                """,
                not == null ? UUID.randomUUID() : not);
    }

    private Records records(String name, UUID visit) {
        var registers = new HashMap<String, UUID>();
        registers.put("therapies", id("select id from therapy limit 1"));
        registers.put("therapyId", registers.get("therapies"));
        registers.put("therapyIds", registers.get("therapies"));
        var nurse = id("select nurse_id from visit where id = ?", visit);
        registers.put("clinicians", nurse);
        registers.put("clinicianId", nurse);
        registers.put("nurseId", registers.get("clinicianId"));
        registers.put("shifts", ofNurse("shift", nurse));
        registers.put("patterns", ofNurse("weekly_shift", nurse));
        registers.put("day-changes", ofNurse("day_change", nurse));
        registers.put("times-off", ofNurse("time_off", nurse));
        registers.put(
                "staff",
                id("select id from account where roles = 'NURSE' order by id desc limit 1"));
        registers.put("accountId", registers.get("staff"));
        var region = id("select region_id from visit where id = ?", visit);
        registers.put("regions", region);
        return new Records(
                name,
                visit,
                id("select address_id from visit where id = ?", visit),
                id(
                        "select f.id from screening_flag f join screening s on s.id = f.screening_id where s.visit_id = ? limit 1",
                        visit),
                id("select id from side_effect_report where visit_id = ? limit 1", visit),
                region,
                registers);
    }

    private UUID ofNurse(String table, UUID nurse) {
        return id("select id from %s where clinician_id = ? limit 1".formatted(table), nurse);
    }

    private AccountId account(String register, String column) {
        var sql =
                "select p.account_id from %s p join visit v on v.%s = p.id where v.id = ?"
                        .formatted(register, column);
        return new AccountId(id(sql, own.visit()));
    }

    private Caller signIn(AccountId id) {
        return new Caller(port).signIn(accounts.account(id).orElseThrow().email(), password);
    }

    private UUID id(String sql, UUID... parameters) {
        var bytes =
                java.util.Arrays.stream(parameters)
                        .map(
                                one ->
                                        ByteBuffer.allocate(16)
                                                .putLong(one.getMostSignificantBits())
                                                .putLong(one.getLeastSignificantBits())
                                                .array())
                        .toArray();
        var found = ByteBuffer.wrap(jdbc.queryForObject(sql, byte[].class, bytes));
        return new UUID(found.getLong(), found.getLong());
    }

    private static String password() {
        try (var file = new ClassPathResource("demo/accounts.json").getInputStream()) {
            return JsonMapper.builder().build().readTree(file).path("password").asString();
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
