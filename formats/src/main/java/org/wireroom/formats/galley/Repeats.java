package org.wireroom.formats.galley;

import java.util.List;
import org.wireroom.formats.copy.dateline.Datelines;

/**
 * Finds what the body of a galley repeats, so that it is printed once.
 *
 * @param headline the headline of the galley
 * @param body its body
 */
record Repeats(String headline, List<GalleyPart> body) {
    /** Letters and digits below which a standfirst has to be the whole opening of the body. */
    private static final int LEAST_REPEATED = 20;

    /** Parts of the body among which a page prints its headline again, or the dateline. */
    private static final int DEEPEST_REPEAT = 6;

    /** Chars at the beginning of a part among which its own dateline is. */
    private static final int DATELINE_ROOM = 120;

    private static final int LEAST_PLACE = 3;

    /** The index of the part that is the headline again, near the top, for example below the name of a section; -1 if none is. */
    int indexOfHeadline() {
        int at = Math.min(DEEPEST_REPEAT, body.size()) - 1;
        while (at >= 0 && !body.get(at).text().equalsIgnoreCase(headline)) {
            at--;
        }
        return at;
    }

    /** Whether a text repeats the headline or is in the opening of the body, as the summaries of feeds are. */
    boolean contains(String text) {
        String opening = letters(text);
        String value = letters(text.substring(text.indexOf(':') + 1));
        boolean headlineAgain = text.equalsIgnoreCase(headline)
                || (value.length() >= LEAST_REPEATED && letters(headline).startsWith(value));
        if (headlineAgain) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < body.size() && all.length() < 2 * opening.length() + headline.length(); i++) {
            all.append(letters(body.get(i).text()));
        }
        return opening.length() >= LEAST_REPEATED
                ? all.indexOf(opening) >= 0
                : all.toString().equals(opening);
    }

    /** Whether the body begins with a dateline for the same place, or the dateline has no place. */
    boolean hasDateline(String dateline) {
        String place = letters(Datelines.placeOf(dateline));
        return place.length() < LEAST_PLACE
                || body.stream()
                        .limit(DEEPEST_REPEAT)
                        .anyMatch(part -> letters(opening(part)).startsWith(place));
    }

    private static String opening(GalleyPart part) {
        return part.text().substring(0, Math.min(DATELINE_ROOM, part.text().length()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
