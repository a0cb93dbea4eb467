package org.rounds.consent;

import static org.rounds.consent.ConsentStatus.NEW_TEXT;
import static org.rounds.consent.ConsentStatus.NOT_ANSWERED;
import static org.rounds.consent.ConsentStatus.REFUSED;
import static org.rounds.consent.ConsentStatus.TAKEN_BACK;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.RESUME;
import static org.rounds.visit.VisitStep.SCHEDULE;
import static org.rounds.visit.VisitStep.START;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.visit.Obstacle;
import org.rounds.visit.PatientTask;
import org.rounds.visit.VisitGate;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * G7 and K01: no nurse sets out or starts without consent to the text that holds now, a refused
 * visit is not even planned, and what was paused does not go on after the consent is taken back.
 */
@Component
class ConsentGate implements VisitGate {

    private static final Map<ConsentStatus, Obstacle> OBSTACLES =
            Map.of(
                    NOT_ANSWERED,
                    obstacle("The patient has not signed the consent yet."),
                    NEW_TEXT,
                    obstacle("The consent text is a new one: the patient has to sign again."),
                    REFUSED,
                    obstacle("The patient does not consent to the treatment."),
                    TAKEN_BACK,
                    obstacle("The patient has taken back the consent to the treatment."));

    /** A patient's no holds up more steps than a signature that is only missing. */
    private static final Map<VisitStep, Set<ConsentStatus>> HELD_UP_BY =
            Map.of(
                    SCHEDULE, EnumSet.of(REFUSED, TAKEN_BACK),
                    GO_EN_ROUTE, EnumSet.of(NOT_ANSWERED, NEW_TEXT, REFUSED, TAKEN_BACK),
                    START, EnumSet.of(NOT_ANSWERED, NEW_TEXT, REFUSED, TAKEN_BACK),
                    RESUME, EnumSet.of(REFUSED, TAKEN_BACK));

    private final SignatureRepository signatures;
    private final ConsentTexts texts;

    ConsentGate(SignatureRepository signatures, ConsentTexts texts) {
        this.signatures = signatures;
        this.texts = texts;
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        var heldUpBy = HELD_UP_BY.get(step);
        if (heldUpBy == null) {
            return Map.of();
        }
        var ids = visits.stream().map(VisitView::id).toList();
        var latest = signatures.latest(ids);
        var version = texts.version(ConsentKind.TREATMENT);
        return ids.stream()
                .collect(
                        Collectors.toMap(
                                id -> id,
                                id ->
                                        Optional.of(Signature.status(latest.get(id), version))
                                                .filter(heldUpBy::contains)
                                                .map(OBSTACLES::get)
                                                .stream()
                                                .toList()));
    }

    private static Obstacle obstacle(String sentence) {
        return Obstacle.forPatient("G7", sentence, PatientTask.CONSENT);
    }
}
