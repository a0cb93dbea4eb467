package org.rounds.demo;

import static java.util.Comparator.comparing;
import static org.rounds.identity.CurrentUser.actingAs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rounds.catalogue.TherapyId;
import org.rounds.consent.ConsentDecision;
import org.rounds.consent.ConsentKind;
import org.rounds.consent.ConsentTextView;
import org.rounds.consent.Consents;
import org.rounds.consent.PatientConsents;
import org.rounds.consent.SignConsent;
import org.rounds.consent.SignerAuthority;
import org.rounds.scheduling.BookVisit;
import org.rounds.scheduling.Bookings;
import org.rounds.scheduling.HoldView;
import org.rounds.scheduling.Scheduling;
import org.rounds.scheduling.TakeHold;
import org.rounds.screening.Answer;
import org.rounds.screening.PatientScreening;
import org.rounds.screening.ScreeningKind;
import org.rounds.screening.SubmitScreening;
import org.rounds.shared.RuleBroken;
import org.rounds.sideeffect.FileReport;
import org.rounds.sideeffect.SeverityWords;
import org.rounds.sideeffect.SideEffects;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitReason;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What patients do. */
@Component
@Profile("demo")
class PatientActs {

    private final Bookings bookings;
    private final Scheduling scheduling;
    private final PatientScreening screening;
    private final Consents consents;
    private final PatientConsents ofPatient;
    private final SideEffects sideEffects;

    PatientActs(
            Bookings bookings,
            Scheduling scheduling,
            PatientScreening screening,
            Consents consents,
            PatientConsents ofPatient,
            SideEffects sideEffects) {
        this.bookings = bookings;
        this.scheduling = scheduling;
        this.screening = screening;
        this.consents = consents;
        this.ofPatient = ofPatient;
        this.sideEffects = sideEffects;
    }

    /** Books the wished time or, if that is taken, the free one that is nearest to it. */
    VisitId book(
            DemoPatient who,
            TherapyId therapy,
            Set<VisitReason> reasons,
            String words,
            Instant wished) {
        return actingAs(
                who.account(),
                () -> {
                    var hold = hold(who, therapy, wished);
                    return bookings.bookVisit(
                            new BookVisit(
                                    hold.id(),
                                    hold.token(),
                                    therapy,
                                    reasons,
                                    words,
                                    who.account().name(),
                                    who.phone(),
                                    who.home()));
                });
    }

    private HoldView hold(DemoPatient who, TherapyId therapy, Instant wished) {
        try {
            return take(who, therapy, wished);
        } catch (RuleBroken taken) {
            var nearest =
                    bookings.slotDays(who.home().zip(), therapy).stream()
                            .flatMap(day -> day.slots().stream())
                            .map(slot -> slot.start().at())
                            .min(comparing(at -> Duration.between(wished, at).abs()));
            return take(who, therapy, nearest.orElseThrow(() -> taken));
        }
    }

    private HoldView take(DemoPatient who, TherapyId therapy, Instant start) {
        var caller = who.account().id().value().toString();
        return bookings.takeHold(
                new TakeHold(who.home().zip(), therapy, start, null, null), caller);
    }

    void screen(DemoPatient who, VisitId visit, ScreeningKind kind, Map<String, Answer> otherwise) {
        actingAs(
                who.account(),
                () -> {
                    var form = screening.form(visit, kind, "en");
                    var answers = Answers.to(form, who, otherwise);
                    return screening.submit(
                            visit, new SubmitScreening(kind, form.version(), "en", answers));
                });
    }

    void consent(DemoPatient who, VisitId visit) {
        actingAs(
                who.account(),
                () -> {
                    consents.sign(visit, agreement(who, consents.text(visit, "en")));
                    var exam = ofPatient.text(ConsentKind.TELEHEALTH_EXAM, "en");
                    return ofPatient.sign(agreement(who, exam));
                });
    }

    private static SignConsent agreement(DemoPatient who, ConsentTextView text) {
        return new SignConsent(
                text.id(),
                text.hash(),
                ConsentDecision.AGREE,
                who.account().name(),
                null,
                true,
                SignerAuthority.SELF,
                null,
                true);
    }

    void cancel(DemoPatient who, VisitId visit) {
        actingAs(who.account(), () -> scheduling.cancelVisit(visit, "Something came up at work"));
    }

    void report(
            DemoPatient who, VisitId visit, List<String> symptoms, String words, Instant onset) {
        actingAs(
                who.account(),
                () ->
                        sideEffects.file(
                                visit, new FileReport(symptoms, words, onset, SeverityWords.MILD)));
    }
}
