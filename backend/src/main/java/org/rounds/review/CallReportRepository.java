package org.rounds.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CallReportRepository extends Repository<CallReport, UUID> {

    CallReport save(CallReport report);

    @Query("select r from CallReport r where r.call.value in :calls order by r.reportedAt, r.id")
    List<CallReport> ofCalls(Collection<UUID> calls);
}
