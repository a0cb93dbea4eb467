package org.rounds.charting;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SignedNoteRepository extends Repository<SignedNote, UUID> {

    SignedNote save(SignedNote note);
}
