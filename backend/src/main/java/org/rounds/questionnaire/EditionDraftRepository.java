package org.rounds.questionnaire;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EditionDraftRepository extends Repository<EditionDraft, UUID> {

    EditionDraft saveAndFlush(EditionDraft draft);

    Optional<EditionDraft> findByOpenTrue();
}
