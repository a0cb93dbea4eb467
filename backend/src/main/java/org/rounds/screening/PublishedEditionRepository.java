package org.rounds.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublishedEditionRepository extends Repository<PublishedEdition, UUID> {

    PublishedEdition saveAndFlush(PublishedEdition edition);

    @Query("select max(number) from PublishedEdition")
    @Nullable Integer newest();

    Optional<PublishedEdition> findByNumber(int number);

    List<PublishedEdition> findAllByOrderByNumberDesc();
}
