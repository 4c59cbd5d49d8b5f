package org.wireroom.formats.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wireroom.formats.copy.byline.BylineOpening;
import org.wireroom.formats.galley.Galley;

/**
 * The lines that wire copy opens with, before the first paragraph: slug, headline, notes to desks, byline. In IPTC 7901 the last of
 * them ends with "=", in ANPA 1312 each begins with "^" or ends with one of {@code < = +}, and paragraphs are indented.
 */
final class MessageHead {
    private static final int MOST_LINES = 12;
    /** A line of a headline this long continues in the next one. */
    private static final int WRAPPED = 48;

    private static final int LEAST_SUMMARY_WORDS = 12;
    private static final Pattern MARKS = Pattern.compile("^\\^|\\s*[<=+!]+\\s*$");
    private static final Pattern SLUG = Pattern.compile("\\^?[A-Z]{2}-\\S.*|\\S+,\\s?\\d+|\\S*-\\S*-\\S*|\\S+/");
    private static final Pattern BYLINE =
            Pattern.compile("(?i)(?:" + String.join("|", BylineOpening.ofTeletype()) + ") \\p{Lu}.{2,80}");
    private static final Pattern LABEL = Pattern.compile("[^\\p{Ll}]{1,24}|\\(.{1,20}\\)|.{1,24}:|\\S{1,20}");

    private final DeskLines desk;
    private final List<String> lines = new ArrayList<>();
    private String slug = "";
    private int bodyStart;

    MessageHead(String text, DeskLines desk) {
        this.desk = desk;
        int end = end(text);
        bodyStart = end;
        text.substring(0, end)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
    }

    /** Where the head ends. */
    int bodyStart() {
        return bodyStart;
    }

    /** The name that desks call the story by, empty if the copy has none. */
    String slug() {
        return slug;
    }

    void fill(Galley galley) {
        String headline = "";
        String open = "";
        boolean signed = false;
        String byline = "";
        for (String raw : lines) {
            String line = MARKS.matcher(MARKS.matcher(raw).replaceAll(""))
                    .replaceAll("")
                    .strip();
            if (line.isEmpty() || desk.isHead(line)) {
                continue;
            }
            if (BYLINE.matcher(line).matches()) {
                byline = line;
                signed = true;
            } else if (signed) {
                byline += ", " + line;
                signed = false;
            } else if (headline.isEmpty() && SLUG.matcher(line).matches()) {
                slug = slug.isEmpty() ? line : slug;
            } else if (words(line) >= LEAST_SUMMARY_WORDS && line.endsWith(".") && !headline.isEmpty()) {
                galley.standfirst(line);
            } else if (continues(open)) {
                headline += " " + line;
                open = raw;
            } else if (headline.isEmpty() || LABEL.matcher(headline).matches()) {
                headline = line;
                open = raw;
            }
        }
        galley.headline(headline).byline(byline);
    }

    /** Whether a line of the headline is so long that it continues in the next one. */
    private static boolean continues(String raw) {
        return raw.length() >= WRAPPED && !raw.endsWith("<") && !raw.endsWith("=") && !raw.endsWith("+");
    }

    private static int words(String line) {
        return line.split("\\s+").length;
    }

    /** The position after the last line of the head. */
    private static int end(String text) {
        int at = 0;
        int end = 0;
        boolean some = false;
        for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
            int lineEnd = text.indexOf('\n', at);
            int next = lineEnd < 0 ? text.length() : lineEnd + 1;
            String line = text.substring(at, next);
            boolean blank = line.isBlank();
            boolean indented = !blank && Character.isWhitespace(line.charAt(0));
            boolean marked = MARKS.matcher(line.strip()).find();
            if (indented && !marked && some) {
                return end;
            }
            if (marked) {
                end = next;
            }
            some |= !blank;
            at = next;
        }
        return end;
    }
}
