package org.wireroom.formats.copy.furniture;

import java.util.Set;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.text.layout.SpelledWords;

/** The headings above what readers of a page wrote: "Comments (12)", "14 thoughts on ...". Thread-safe. */
public final class CommentHeadings {
    private static final Set<String> WHOLE = PhraseTables.table(CommentHeadings.class, "comment-headings.txt");
    private static final String OPENS = " ...";

    /** Whether a line is such a heading; numbers in it do not count. */
    public boolean isHeading(String line) {
        String words = SpelledWords.of(line, 0, line.length()).phraseWithoutNumbers();
        if (words.isEmpty()) {
            return false;
        }
        boolean counted =
                words.length() < line.length() && Character.isDigit(line.strip().charAt(0));
        return WHOLE.contains(words)
                || (counted
                        && WHOLE.stream()
                                .filter(phrase -> phrase.endsWith(OPENS))
                                .anyMatch(phrase ->
                                        words.startsWith(phrase.substring(0, phrase.length() - OPENS.length()) + " ")));
    }
}
