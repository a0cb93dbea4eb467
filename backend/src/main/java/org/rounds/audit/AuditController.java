package org.rounds.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The privacy officer's view of the trail. Looking at it is recorded too. */
@RestController
@RequestMapping("/api/audit")
@PreAuthorize("hasRole('PRIVACY_OFFICER')")
class AuditController {

    private static final int PAGE = 50;

    private final AuditEntryRepository entries;
    private final AuditTrail trail;
    private final Accounts accounts;

    AuditController(AuditEntryRepository entries, AuditTrail trail, Accounts accounts) {
        this.entries = entries;
        this.trail = trail;
        this.accounts = accounts;
    }

    record Actor(UUID id, String name) {}

    record AuditRow(
            UUID id,
            Instant at,
            @Nullable Actor account,
            @Nullable String role,
            String action,
            String record,
            @Nullable UUID recordId,
            @Nullable UUID patient,
            @Nullable UUID visit,
            @Nullable String from,
            AuditOutcome outcome) {}

    record AuditPage(List<AuditRow> rows, @Nullable UUID next) {}

    @GetMapping("/rows")
    @Transactional
    AuditPage auditRows(
            @RequestParam(required = false) @Nullable UUID patient,
            @RequestParam(required = false) @Nullable UUID visit,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable UUID before) {
        var page =
                entries.search(
                        patient, visit, account, action, from, to, before, Limit.of(PAGE + 1));
        trail.read(new AuditSubject("audit", null, patient, visit));
        var shown = page.subList(0, Math.min(PAGE, page.size()));
        return new AuditPage(rows(shown), page.size() > PAGE ? shown.getLast().id : null);
    }

    private List<AuditRow> rows(List<AuditEntry> shown) {
        var names =
                accounts.names(
                        shown.stream()
                                .map(entry -> entry.accountId)
                                .filter(Objects::nonNull)
                                .map(AccountId::new)
                                .collect(Collectors.toSet()));
        return shown.stream()
                .map(
                        entry ->
                                row(
                                        entry,
                                        entry.accountId == null
                                                ? null
                                                : names.get(new AccountId(entry.accountId))))
                .toList();
    }

    private static AuditRow row(AuditEntry entry, @Nullable String name) {
        var actor =
                entry.accountId == null || name == null ? null : new Actor(entry.accountId, name);
        return new AuditRow(
                entry.id,
                entry.at,
                actor,
                entry.role,
                entry.action,
                entry.record,
                entry.recordId,
                entry.patientId,
                entry.visitId,
                entry.cameFrom,
                entry.outcome);
    }
}
