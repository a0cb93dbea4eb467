package org.rounds.sideeffect;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rounds.identity.AccountId;
import org.rounds.visit.VisitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, ReportId> {

    Report save(Report report);

    @Query("select r from Report r where r.id = :id and r.region.value in :regions")
    Optional<Report> findInRegions(ReportId id, Collection<UUID> regions);

    @Query(
            """
            select r from Report r where r.region.value in :regions
                and (:openOnly = false or not exists (select 1 from Review v where v.report = r.id))
            order by r.level, r.filedAt
            """)
    List<Report> queue(Collection<UUID> regions, boolean openOnly);

    /** T0 and T1 that nobody looked at, of all regions: few, as they are to be answered at once. */
    @Query(
            """
            select r from Report r where r.level in (T0, T1)
                and not exists (select 1 from Review v where v.report = r.id)
            """)
    List<Report> urgentAndOpen();

    List<Report> findByVisitAndReporterOrderByFiledAt(VisitId visit, AccountId reporter);

    List<Report> findByVisitIn(Collection<VisitId> visits);
}
