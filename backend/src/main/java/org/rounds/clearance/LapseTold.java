package org.rounds.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which visits were told of; of several servers at the same instant the row lets one tell. */
interface LapseTold extends Repository<Clearance, ClearanceId> {

    /**
     * @return 1 if it was not told before, else 0
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into lapse_told values (:visit, :day, :clearance, :now)")
    int add(UUID visit, LocalDate day, UUID clearance, Instant now);
}
