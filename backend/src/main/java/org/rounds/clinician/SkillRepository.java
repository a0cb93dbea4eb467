package org.rounds.clinician;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SkillRepository extends Repository<Skill, String> {

    Skill save(Skill skill);

    Optional<Skill> findById(String code);

    List<Skill> findAllByOrderByName();

    List<Skill> findByEveryVisitTrueOrderByName();
}
