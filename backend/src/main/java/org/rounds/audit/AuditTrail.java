package org.rounds.audit;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes one row for each record of care that is read or changed, in the transaction of the act
 * itself: no row, no act. The application's account can add rows and read them, nothing else. Rows
 * hold ids, never values.
 */
@Component
public class AuditTrail {

    private static final String INSERT =
            """
            insert into audit_entry
                (id, at, account_id, role, action, record, record_id, patient_id, visit_id, came_from, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditTrail(JdbcTemplate jdbc, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void read(AuditSubject... subjects) {
        write("READ", Arrays.asList(subjects), AuditOutcome.DONE);
    }

    /** One row for each record on a list that was shown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void readAll(Collection<AuditSubject> subjects) {
        write("READ", subjects, AuditOutcome.DONE);
    }

    /**
     * @param action the act in capitals, such as {@code SIGN_NOTE}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String action, AuditSubject subject) {
        write(action, List.of(subject), AuditOutcome.DONE);
        events.publishEvent(new RecordOfCareChanged(subject));
    }

    @Transactional(
            propagation =
                    Propagation.REQUIRES_NEW) // what was refused has no transaction that commits
    void denied(String action, AuditSubject subject) {
        write(action, List.of(subject), AuditOutcome.DENIED);
    }

    private void write(String action, Collection<AuditSubject> subjects, AuditOutcome outcome) {
        if (subjects.isEmpty()) {
            return;
        }
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var account = user.ifSignedIn();
        var who = account.map(view -> view.id().value()).orElse(null);
        var role = account.map(AuditTrail::roles).orElse(null);
        var from = cameFrom();
        jdbc.batchUpdate(
                INSERT,
                subjects,
                subjects.size(),
                (row, one) -> {
                    row.setBytes(1, bytes(Ids.next()));
                    row.setObject(2, at);
                    row.setBytes(3, bytes(who));
                    row.setString(4, role);
                    row.setString(5, action);
                    row.setString(6, one.record());
                    row.setBytes(7, bytes(one.id()));
                    row.setBytes(8, bytes(one.patient()));
                    row.setBytes(9, bytes(one.visit()));
                    row.setString(10, from);
                    row.setString(11, outcome.name());
                });
    }

    private static String roles(AccountView account) {
        return account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String cameFrom() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }
}
