package org.wireroom.training.corpus;

import java.util.Set;

/** Joins the tokens of a corpus to running text, with the spaces that English print has. */
final class Detokenizer {
    private static final Set<String> NO_SPACE_BEFORE = Set.of(
            ",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "’", "”", "n't", "'s", "'re", "'ve", "'ll", "'d", "'m",
            "’s", "'", "...");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "{", "$", "£", "€", "“", "‘");
    private static final Set<String> QUOTES = Set.of("\"", "''", "``");

    private final StringBuilder text;
    private boolean openQuote;
    private String previous;

    /** Appends tokens to the end of a text. */
    Detokenizer(StringBuilder text) {
        this.text = text;
    }

    /** Adds a token and returns where it starts. */
    int add(String token) {
        boolean glue = previous == null || NO_SPACE_BEFORE.contains(token) || NO_SPACE_AFTER.contains(previous);
        if (QUOTES.contains(token)) {
            glue = openQuote || previous == null || (NO_SPACE_AFTER.contains(previous) && !openQuote);
            openQuote = !openQuote;
        } else if (openQuote && ("\"".equals(previous) || "``".equals(previous))) {
            glue = true;
        }
        if (!glue) {
            text.append(' ');
        }
        int start = text.length();
        text.append(token);
        previous = token;
        return start;
    }
}
