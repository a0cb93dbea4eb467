package org.rounds.region;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administrator's view of the dated state policies; other modules ask {@link Regions#policy}.
 */
@Service
@Transactional
class StatePolicies {

    private final StatePolicyRepository policies;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final RegionMarks marks;
    private final Clock clock;

    StatePolicies(
            StatePolicyRepository policies,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events,
            RegionMarks marks,
            Clock clock) {
        this.policies = policies;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.marks = marks;
        this.clock = clock;
    }

    List<StatePolicyView> all() {
        var rows = policies.findAllByOrderByStateAscEffectiveFromDescIdDesc();
        var names =
                accounts.names(
                        rows.stream()
                                .map(StatePolicy::addedBy)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return rows.stream().map(row -> row.view(names.get(row.addedBy()))).toList();
    }

    StatePolicyView add(AddStatePolicy request) {
        // The day begins latest in the far west; a row for "today" there must not count as
        // backdated.
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
        var view =
                policies.saveAndFlush(new StatePolicy(request, user.id(), today, now))
                        .view(user.name());
        audit.changed(
                "ADD_STATE_POLICY",
                new AuditSubject("state-policy", view.id().value(), null, null));
        marks.renewIn(view.state());
        events.publishEvent(new StatePolicyAdded(view.state(), view.effectiveFrom()));
        return view;
    }
}
