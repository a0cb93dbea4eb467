package org.rounds.charting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rounds.visit.VisitId;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, VisitId> {

    Note save(Note note);

    Optional<Note> findById(VisitId visit);

    List<Note> findByVisitIn(Collection<VisitId> visits);
}
