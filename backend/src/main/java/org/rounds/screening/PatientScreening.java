package org.rounds.screening;

import static org.rounds.visit.VisitStatus.PRE_CHECK;
import static org.rounds.visit.VisitStatus.REQUESTED;
import static org.rounds.visit.VisitStatus.SCHEDULED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.patient.PatientId;
import org.rounds.patient.PatientView;
import org.rounds.patient.Patients;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patient's side: the questions of their visit, and sending the answers. */
@Service
@Transactional
public class PatientScreening {

    private static final String BIRTH_DATE = "SCR-A01";

    private final ScreeningRepository screenings;
    private final Editions editions;
    private final ScreeningDraftRepository drafts;
    private final Evaluation evaluation;
    private final RescreenWindow rescreen;
    private final VisitRecords visits;
    private final Visits steps;
    private final Patients patients;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    PatientScreening(
            ScreeningRepository screenings,
            Editions editions,
            ScreeningDraftRepository drafts,
            Evaluation evaluation,
            RescreenWindow rescreen,
            VisitRecords visits,
            Visits steps,
            Patients patients,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.screenings = screenings;
        this.editions = editions;
        this.drafts = drafts;
        this.evaluation = evaluation;
        this.rescreen = rescreen;
        this.visits = visits;
        this.steps = steps;
        this.patients = patients;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public FormView form(VisitId id, ScreeningKind kind, @Nullable String language) {
        var visit = visits.mine(id, Role.PATIENT);
        var questions = editions.newest().questions();
        var asked = questions.asked(kind, evaluation.facts(visit));
        var spoken = spoken(language);
        var where = patients.address(visit.address()).line();
        audit.read(subject(visit, null));
        return new FormView(
                questions.version(),
                kind,
                spoken,
                questions.groupsOf(asked, spoken),
                asked.stream().map(item -> item.form(spoken, questions.words(), where)).toList(),
                known(visit, asked),
                drafts.findById(id)
                        .map(draft -> draft.resumed(kind, asked, clock.instant()))
                        .orElse(List.of()),
                questions.example());
    }

    /**
     * Keeps answers that are not complete yet. Refused with {@code screening/answers} (422) for an
     * answer that no form offers; what is missing is not refused.
     */
    void keepDraft(VisitId id, SubmitScreening soFar) {
        var visit = visits.mine(id, Role.PATIENT);
        patients.lock(visit.patient());
        var now = clock.instant();
        var questions = refuseUntimely(visit, soFar);
        var given = AnswerCheck.given(soFar.answers());
        var answered = given.stream().map(Answer::item).collect(Collectors.toSet());
        var asked =
                questions.asked(soFar.kind(), evaluation.facts(visit)).stream()
                        .filter(item -> answered.contains(item.id()))
                        .toList();
        var answers = new AnswerCheck(asked, LocalDate.ofInstant(now, visit.zone())).check(given);
        var draft = drafts.findById(id).orElseGet(() -> new ScreeningDraft(id));
        draft.keep(soFar.kind(), answers, now);
        drafts.save(draft);
        audit.changed("KEEP_DRAFT", subject(visit, null));
    }

    /**
     * Refused with {@code screening/answers} (422) while anything is missing or unknown; then
     * nothing is saved.
     */
    public ScreeningReceived submit(VisitId id, SubmitScreening request) {
        var visit = visits.mine(id, Role.PATIENT);
        patients.lock(visit.patient()); // so that two submissions supersede each other in order
        steps.hold(id); // so that no nurse sets out without seeing what was answered
        var now = clock.instant();
        var questions = refuseUntimely(visit, request);
        var asked = questions.asked(request.kind(), evaluation.facts(visit));
        var answers =
                new AnswerCheck(asked, LocalDate.ofInstant(now, visit.zone()))
                        .check(request.answers());
        var screening =
                new Screening(visit, request.kind(), questions.version(), answers, user.id(), now);
        drafts.deleteById(id);
        birthDate(answers).ifPresent(date -> patients.recordBirthDate(visit.patient(), date));
        audit.changed("SUBMIT_SCREENING", subject(visit, screening.id().value()));
        return evaluation.receive(visit, screening, spoken(request.language()));
    }

    /**
     * @return the questions that were answered
     */
    private Questionnaire refuseUntimely(VisitView visit, SubmitScreening request) {
        if (!isOpen(visit, request.kind())) {
            throw ScreeningRule.closed();
        }
        if (request.kind() == ScreeningKind.DOOR) {
            throw ScreeningRule.forTheNurse();
        }
        var newest = editions.newest();
        if (!request.version().equals(newest.version())) {
            throw ScreeningRule.otherVersion();
        }
        if (request.kind() == ScreeningKind.RESCREEN) {
            rescreen.refuseEarly(visit, clock.instant());
            var submitted = screenings.currentOf(Set.of(visit.id()));
            if (submitted.stream().noneMatch(one -> one.kind() == ScreeningKind.FULL)) {
                throw ScreeningRule.fullFirst();
            }
        }
        return newest.questions();
    }

    /** Before the nurse sets out; at the door only what was said there asks for (SCR-F01). */
    private boolean isOpen(VisitView visit, ScreeningKind kind) {
        return visit.status() == REQUESTED
                || visit.status() == SCHEDULED
                || visit.status() == PRE_CHECK
                        && kind == ScreeningKind.FULL
                        && screenings.currentOf(Set.of(visit.id())).stream()
                                .anyMatch(Submission::fullNeeded);
    }

    /** What the last full screening said, of any visit; the birth date as the register has it. */
    private List<Answer> known(VisitView visit, List<Item> asked) {
        var offered =
                asked.stream()
                        .filter(Item::remembered)
                        .collect(Collectors.toMap(Item::id, Function.identity()));
        var last =
                screenings.findFirstByPatientAndKindOrderBySubmittedAtDesc(
                        visit.patient(), ScreeningKind.FULL);
        var answers =
                last.map(one -> one.remembered(answer -> isOffered(answer, offered)))
                        .orElse(List.of());
        return offered.containsKey(BIRTH_DATE) && birthDate(answers).isEmpty()
                ? Stream.concat(birthDateOnRecord(visit.patient()), answers.stream()).toList()
                : answers;
    }

    /** An option that is no longer on offer is asked for anew. */
    private static boolean isOffered(Answer answer, Map<String, Item> offered) {
        var item = offered.get(answer.item());
        return item != null && item.takes(answer);
    }

    private Stream<Answer> birthDateOnRecord(PatientId patient) {
        return patients.patients(Set.of(patient)).values().stream()
                .map(PatientView::birthDate)
                .filter(Objects::nonNull)
                .map(date -> new Answer(BIRTH_DATE, List.of(), null, date));
    }

    private static Optional<LocalDate> birthDate(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.item().equals(BIRTH_DATE))
                .findFirst()
                .map(Answer::date);
    }

    private static String spoken(@Nullable String language) {
        return Phrase.SPANISH.equals(language) ? Phrase.SPANISH : "en";
    }

    private static AuditSubject subject(VisitView visit, @Nullable UUID screening) {
        return new AuditSubject(
                "screening", screening, visit.patient().value(), visit.id().value());
    }
}
