package org.rounds.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rounds.screening.Edition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The saved made-up patients. */
@Component
class ExamplePatients {

    private final List<ExamplePatient> patients;

    ExamplePatients(JsonMapper json) {
        try (var in = new ClassPathResource("questionnaire/examples.json").getInputStream()) {
            this.patients = List.of(json.readValue(in, ExamplePatient[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the example patients", unreadable);
        }
    }

    List<ExampleTrial> tryOut(Edition before, Edition after) {
        return patients.stream()
                .map(
                        patient -> {
                            var was = patient.flags(before);
                            var is = patient.flags(after);
                            return new ExampleTrial(patient.title(), was, is, !was.equals(is));
                        })
                .toList();
    }
}
