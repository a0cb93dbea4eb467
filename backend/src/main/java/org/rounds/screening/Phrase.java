package org.rounds.screening;

/** Words for patients in the languages we ask in. Staff read English. */
public record Phrase(String en, String es) {

    public static final String SPANISH = "es";

    String in(String language) {
        return language.equals(SPANISH) ? es : en;
    }
}
