package org.rounds.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.repository.Repository;

interface IngredientRepository extends Repository<Ingredient, String> {

    List<Ingredient> findAllByOrderByName();

    Set<Ingredient> findByCodeIn(Collection<String> codes);
}
