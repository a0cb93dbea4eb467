package org.rounds.sideeffect;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<Review, UUID> {

    Review save(Review review);

    List<Review> findByReportInOrderByAt(Collection<ReportId> reports);
}
