package org.rounds.screening;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RatingRepository extends Repository<Rating, UUID> {

    Rating save(Rating rating);

    List<Rating> findByScreeningOrderById(ScreeningId screening);
}
