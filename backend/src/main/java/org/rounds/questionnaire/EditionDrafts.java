package org.rounds.questionnaire;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.IngredientView;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.questionnaire.EditionsView.PublishedRow;
import org.rounds.screening.Edition;
import org.rounds.screening.EditionView;
import org.rounds.screening.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the published edition to the next one, by two people. */
@Service
@Transactional
class EditionDrafts {

    private final EditionDraftRepository drafts;
    private final Editions editions;
    private final ExamplePatients examples;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    EditionDrafts(
            EditionDraftRepository drafts,
            Editions editions,
            ExamplePatients examples,
            Catalogue catalogue,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.examples = examples;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    EditionsView all() {
        var published = editions.all();
        var names =
                accounts.names(
                        published.stream()
                                .map(EditionView::publishedBy)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var newest = editions.newest().version();
        return new EditionsView(
                published.stream()
                        .map(
                                one ->
                                        new PublishedRow(
                                                one.version(),
                                                one.version().equals(newest),
                                                names.get(one.publishedBy()),
                                                one.publishedAt()))
                        .toList(),
                drafts.findByOpenTrue().map(this::state).orElse(null));
    }

    DraftView open() {
        return view(draft());
    }

    /**
     * Refused with {@code questionnaire/open-draft} while there is one, and with {@code
     * questionnaire/fhir} (422) for a file that holds what cannot be taken over; then nothing is.
     */
    DraftView start(StartDraft request) {
        if (drafts.findByOpenTrue().isPresent()) {
            throw QuestionnaireRule.openDraft();
        }
        var newest = editions.newest();
        var next = String.valueOf(Integer.parseInt(newest.version()) + 1);
        var edition =
                request.fhir() == null
                        ? EditionContents.edition(EditionContents.of(newest), next)
                        : FhirReader.read(request.fhir(), next);
        return kept("START_EDITION_DRAFT", new EditionDraft(edition, user.id(), clock.instant()));
    }

    /** What is wrong in it may be kept; {@link #submit} refuses it. */
    DraftView change(ChangeDraft request) {
        var draft = draft();
        var edition = EditionContents.edition(request.content(), draft.edition().version());
        draft.write(edition, request.version(), user.id(), clock.instant());
        return kept("CHANGE_EDITION_DRAFT", draft);
    }

    /** Refused with {@code questionnaire/content} (422) while anything is wrong in it. */
    DraftView submit(DraftStep request) {
        var draft = draft();
        draft.submit(findings(draft.edition()), request.version());
        return kept("SUBMIT_EDITION_DRAFT", draft);
    }

    DraftView sendBack(SendBack request) {
        var draft = draft();
        draft.sendBack(request.note().strip(), request.version());
        return kept("SEND_BACK_EDITION_DRAFT", draft);
    }

    EditionsView discard(DraftStep request) {
        var draft = draft();
        draft.discard(request.version());
        keep("DISCARD_EDITION_DRAFT", draft);
        return all();
    }

    /**
     * Refused with {@code questionnaire/own-words} for whoever wrote in it, {@code
     * questionnaire/weakened} unless changes that raise or ask less were confirmed, {@code
     * questionnaire/content} (422) if it no longer fits, say the catalogue.
     */
    void publish(PublishDraft request) {
        var draft = draft();
        var edition = draft.publish(user.id(), request.version());
        var findings = findings(edition);
        if (!findings.isEmpty()) {
            throw QuestionnaireRule.content(findings);
        }
        var weakened = Weakening.of(editions.newest(), edition);
        if (!weakened.isEmpty() && !request.weakenedRead()) {
            throw QuestionnaireRule.weakened();
        }
        editions.publish(edition, user.id());
        keep("PUBLISH_EDITION", draft);
    }

    /** For staff: the flags are in it. */
    String fhir(boolean draft) {
        return draft
                ? FhirWriter.write(draft().edition(), "draft")
                : FhirWriter.write(editions.newest(), "active");
    }

    private EditionDraft draft() {
        return drafts.findByOpenTrue().orElseThrow(QuestionnaireRule::noDraft);
    }

    private DraftView kept(String action, EditionDraft draft) {
        return view(keep(action, draft));
    }

    private EditionDraft keep(String action, EditionDraft draft) {
        var kept = drafts.saveAndFlush(draft);
        audit.changed(action, new AuditSubject("edition-draft", kept.id(), null, null));
        return kept;
    }

    private DraftView view(EditionDraft draft) {
        var newest = editions.newest();
        var edition = draft.edition();
        return new DraftView(
                state(draft),
                EditionContents.of(edition),
                findings(edition),
                newest.version(),
                Comparison.of(newest, edition),
                examples.tryOut(newest, edition));
    }

    private DraftState state(EditionDraft draft) {
        return draft.state(new HashSet<>(accounts.names(draft.editors()).values()));
    }

    private List<EditionFinding> findings(Edition edition) {
        Set<String> ingredients =
                catalogue.ingredients().stream().map(IngredientView::code).collect(toSet());
        return EditionCheck.of(edition, editions.newest(), ingredients);
    }
}
