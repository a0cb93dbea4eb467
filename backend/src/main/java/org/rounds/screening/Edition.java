package org.rounds.screening;

/** Questions and the rules that rate their answers, published together. It never changes. */
record Edition(Questionnaire questions, Rules rules) {

    Edition {
        if (!questions.version().equals(rules.version())) {
            throw new IllegalArgumentException("Questions and rules are of different versions");
        }
    }

    String version() {
        return questions.version();
    }
}
