package org.wireroom.analysis.entities.model;

import org.wireroom.text.Span;

/**
 * A title or office that an article gives a person, where it prints it beside the name: "Kremlin spokesman" in "Kremlin
 * spokesman Dmitry Peskov", "Press Secretary of Russian President" in "Dmitry Peskov, Press Secretary of Russian President".
 *
 * @param text as printed, on one line, without article
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param of id of the entity that it is a role of: an organisation or a place that is named in it (for "Russian" Russia, also
 *     where the article does not name that entity otherwise), null if none is
 */
public record Role(String text, int start, int end, String of) {
    public Role {
        Span.check(start, end);
    }
}
