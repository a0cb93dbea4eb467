package org.rounds.screening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rounds.patient.PatientId;
import org.rounds.visit.VisitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScreeningRepository extends Repository<Screening, ScreeningId> {

    Screening save(Screening screening);

    @Query(
            """
            select s from Screening s left join fetch s.flags
            where s.visit.value in :visits order by s.submittedAt, s.id.value
            """)
    List<Screening> ofVisits(Collection<UUID> visits);

    @Query(
            """
            select new org.rounds.screening.RaisedFlag(
                f.id, s.visit, f.rule, f.ruleVersion, f.level, f.item, f.question, f.answer,
                f.reason, f.source, f.judgement, f.overridable)
            from Screening s join s.flags f
            where s.visit.value in :visits and f.withdrawnAt is null
            order by s.submittedAt, s.id.value, f.id.value
            """)
    List<RaisedFlag> standing(Collection<UUID> visits);

    @Query(
            """
            select new org.rounds.screening.FlagMark(s.visit, f.rule, f.item, f.level)
            from Screening s join s.flags f
            where s.visit.value in :visits and f.withdrawnAt is null
            order by s.submittedAt, s.id.value, f.id.value
            """)
    List<FlagMark> marks(Collection<UUID> visits);

    @Query(
            """
            select new org.rounds.screening.Submission(s.visit, s.kind, s.submittedAt, s.fullNeeded)
            from Screening s where s.visit.value in :visits and s.supersededAt is null
            """)
    List<Submission> current(Collection<UUID> visits);

    Optional<Screening> findFirstByPatientAndKindOrderBySubmittedAtDesc(
            PatientId patient, ScreeningKind kind);

    /** Of these visits, oldest first, with their flags. */
    default List<Screening> of(Collection<VisitId> visits) {
        return visits.isEmpty() ? List.of() : ofVisits(values(visits));
    }

    default List<Submission> currentOf(Collection<VisitId> visits) {
        return visits.isEmpty() ? List.of() : current(values(visits));
    }

    /** The flags of these visits that have not ended, oldest first, without the answers beside. */
    default List<RaisedFlag> standingOf(Collection<VisitId> visits) {
        return visits.isEmpty() ? List.of() : standing(values(visits));
    }

    /** As {@link #standingOf}, with nothing sealed opened. */
    default List<FlagMark> marksOf(Collection<VisitId> visits) {
        return visits.isEmpty() ? List.of() : marks(values(visits));
    }

    private static List<UUID> values(Collection<VisitId> visits) {
        return visits.stream().map(VisitId::value).toList();
    }
}
