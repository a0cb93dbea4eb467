package org.rounds.screening;

import static org.rounds.screening.ScreeningKind.DOOR;
import static org.rounds.screening.ScreeningKind.FULL;
import static org.rounds.screening.ScreeningKind.RESCREEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.patient.Patients;
import org.rounds.screening.DoorCheckView.LastAnswer;
import org.rounds.screening.FormView.FormOption;
import org.rounds.screening.Rules.Effect;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assigned nurse asks the questions about today once more before the start (G8; domain.md 2.2).
 * What they raise waits for a prescriber like every flag.
 */
@Service
@Transactional
public class DoorScreening {

    static final Duration VALID = Duration.ofMinutes(15); // domain.md 2.2, our judgement

    private final ScreeningRepository screenings;
    private final Editions editions;
    private final Evaluation evaluation;
    private final VisitRecords visits;
    private final Visits steps;
    private final Patients patients;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    DoorScreening(
            ScreeningRepository screenings,
            Editions editions,
            Evaluation evaluation,
            VisitRecords visits,
            Visits steps,
            Patients patients,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.screenings = screenings;
        this.editions = editions;
        this.evaluation = evaluation;
        this.visits = visits;
        this.steps = steps;
        this.patients = patients;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public DoorCheckView form(VisitId id) {
        var visit = visits.mine(id, Role.NURSE);
        audit.read(subject(visit, null));
        var newest = editions.newest();
        var questions = newest.questions();
        var asked = questions.asked(DOOR, evaluation.facts(visit));
        var where = patients.address(visit.address()).line();
        var earlier = screenings.of(Set.of(id));
        return new DoorCheckView(
                questions.version(),
                asked.stream().map(item -> item.form("en", questions.words(), where)).toList(),
                last(asked, questions, earlier, visit.zone()),
                newest.rules().items(Effect.EMERGENCY),
                since(earlier, visit.zone()),
                earlier.stream()
                        .filter(one -> one.kind() == DOOR)
                        .reduce((former, latter) -> latter)
                        .map(one -> When.of(one.submittedAt(), visit.zone()))
                        .orElse(null));
    }

    /**
     * Refused with {@code screening/not-at-the-door} before the identity is checked or after the
     * start, {@code screening/answers} (422) while one is missing.
     */
    public ScreeningReceived record(VisitId id, RecordDoorCheck request) {
        var visit = visits.mine(id, Role.NURSE);
        patients.lock(visit.patient());
        steps.hold(id); // so that nothing starts beside what is said
        if (visit.status() != VisitStatus.PRE_CHECK) {
            throw ScreeningRule.notAtTheDoor();
        }
        var newest = editions.newest();
        if (!request.version().equals(newest.version())) {
            throw ScreeningRule.otherVersion();
        }
        var now = clock.instant();
        var asked = newest.questions().asked(DOOR, evaluation.facts(visit));
        var answers =
                new AnswerCheck(asked, LocalDate.ofInstant(now, visit.zone()))
                        .check(request.answers());
        var screening = new Screening(visit, DOOR, newest.version(), answers, user.id(), now);
        audit.changed("RECORD_DOOR_CHECK", subject(visit, screening.id().value()));
        return evaluation.receive(visit, screening, "en");
    }

    /** Whether what was submitted holds a door check that is young enough to start on. */
    static boolean isChecked(List<Submission> submitted, Instant now) {
        return submitted.stream()
                .anyMatch(one -> one.kind() == DOOR && !one.at().plus(VALID).isBefore(now));
    }

    private static List<LastAnswer> last(
            List<Item> asked, Questionnaire questions, List<Screening> oldestFirst, ZoneId zone) {
        Predicate<Answer> offered = answer -> asked.stream().anyMatch(item -> item.takes(answer));
        Map<String, LastAnswer> latest = new LinkedHashMap<>();
        for (var screening : oldestFirst) {
            var at = When.of(screening.submittedAt(), zone);
            for (var answer : screening.remembered(offered)) {
                var words = questions.inWords(List.of(answer)).getFirst().answer();
                latest.put(answer.item(), new LastAnswer(answer, words, at));
            }
        }
        return List.copyOf(latest.values());
    }

    private @Nullable SinceScreening since(List<Screening> earlier, ZoneId zone) {
        var current =
                earlier.stream()
                        .filter(one -> !one.isSuperseded())
                        .collect(Collectors.toMap(Screening::kind, Function.identity()));
        var full = current.get(FULL);
        var again = current.get(RESCREEN);
        if (full == null) {
            return null;
        }
        var screened = full.view(editions, zone);
        if (again == null) {
            return new SinceScreening(screened.submittedAt(), null, List.of());
        }
        var saidNo =
                again.remembered(DoorScreening::saysNo).stream()
                        .map(Answer::item)
                        .collect(Collectors.toSet());
        var answered = again.view(editions, zone);
        return new SinceScreening(
                screened.submittedAt(),
                answered.submittedAt(),
                answered.changesSince(screened).stream()
                        .filter(one -> one.now() != null) // else only the whole screening asks it
                        .filter(one -> one.before() != null || !saidNo.contains(one.item()))
                        .toList());
    }

    private static boolean saysNo(Answer answer) {
        return answer.codes().size() == 1 && FormOption.PLAIN.containsAll(answer.codes());
    }

    private static AuditSubject subject(VisitView visit, @Nullable UUID screening) {
        return new AuditSubject(
                "screening", screening, visit.patient().value(), visit.id().value());
    }
}
