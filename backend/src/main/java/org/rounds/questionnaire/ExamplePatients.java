package org.rounds.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.rounds.screening.Edition;
import org.rounds.screening.Item;
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
        return Stream.concat(patients.stream(), atTheEnds(after))
                .map(
                        patient -> {
                            var was = patient.flags(before);
                            var is = patient.flags(after);
                            return new ExampleTrial(patient.title(), was, is, !was.equals(is));
                        })
                .toList();
    }

    /**
     * Where a rule or a question waits for a number, one patient at the end and one either side.
     */
    private Stream<ExamplePatient> atTheEnds(Edition edition) {
        return edition.questions().items().stream()
                .filter(item -> item.measure() != null)
                .flatMap(
                        item ->
                                NumberCheck.numbersAround(item, edition)
                                        .map(number -> healthy(item, number.toPlainString())));
    }

    private ExamplePatient healthy(Item item, String number) {
        var unit = item.measure() == null ? "" : item.measure().text().en();
        return patients.getFirst()
                .but(item.id(), number, "%s %s %s".formatted(item.id(), number, unit));
    }
}
