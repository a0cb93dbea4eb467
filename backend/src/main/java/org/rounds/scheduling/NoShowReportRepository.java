package org.rounds.scheduling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rounds.visit.VisitId;
import org.springframework.data.repository.Repository;

interface NoShowReportRepository extends Repository<NoShowReport, UUID> {

    NoShowReport save(NoShowReport report);

    List<NoShowReport> findByVisitIn(Collection<VisitId> visits);
}
