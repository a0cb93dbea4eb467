package org.rounds.screening;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.rounds.shared.SealedText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers of a screening as one sealed column. */
@Component
@Converter
@Immutable // else each read seals it anew, to see whether it changed
class SealedAnswers extends SealedJson<List<Answer>> {

    SealedAnswers(SealedText sealed, JsonMapper json) {
        super(new TypeReference<>() {}, sealed, json);
    }
}
