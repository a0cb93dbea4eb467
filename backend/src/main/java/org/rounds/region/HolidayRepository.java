package org.rounds.region;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HolidayRepository extends Repository<HolidayRow, UUID> {

    HolidayRow save(HolidayRow row);

    /** Of several rows of one day the later one holds: ids are ordered by time. */
    @Query(
            """
            select h from HolidayRow h
            where h.region.value = :region and h.day between :first and :last
              and not exists (select 1 from HolidayRow l
                              where l.region.value = h.region.value and l.day = h.day and l.id > h.id)
            order by h.day
            """)
    List<HolidayRow> findHolding(UUID region, LocalDate first, LocalDate last);

    List<HolidayRow> findAllByOrderByDayDescIdDesc();
}
