package org.rounds.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BookingRulesRepository extends Repository<BookingRulesRow, UUID> {

    BookingRulesRow save(BookingRulesRow row);

    /**
     * Rows that have taken effect, the one that holds first: a region's own before those of all, of
     * two rows of one day the later one.
     */
    @Query(
            """
            select r from BookingRulesRow r
            where (r.region.value = :region or r.region.value is null) and r.effectiveFrom <= :on
            order by case when r.region.value is null then 1 else 0 end, r.effectiveFrom desc, r.id desc
            """)
    List<BookingRulesRow> findInForce(UUID region, LocalDate on, Limit limit);

    List<BookingRulesRow> findAllByOrderByEffectiveFromDescIdDesc();

    default Optional<BookingRulesRow> holding(RegionId region, LocalDate on) {
        return findInForce(region.value(), on, Limit.of(1)).stream().findFirst();
    }
}
