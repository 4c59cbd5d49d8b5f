package org.wireroom.formats.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.text.tables.Table;

/**
 * Distinguishes HTML from text that mentions tags. A page has a document type or an {@code html} element at the beginning of a line
 * near the top. A fragment begins with an element of HTML and has end tags. Thread-safe.
 */
final class HtmlDetection {
    private static final int TOP = 4_000;
    private static final Pattern PROLOGUE =
            Pattern.compile("\\A(?:\\s++|\\ufeff|<\\?xml[^>]{0,500}+>|<!--(?s:.{0,2000}?)-->){0,50}+");
    private static final Pattern DOCUMENT = Pattern.compile(
            "<(?:!doctype\\s++html\\b|html(?:\\s[^>]{0,2000}+)?>|head>|body(?:\\s[^>]{0,2000}+)?>)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile(
            "^[ \\t]*+<(?:!doctype\\s++html\\b|html(?:\\s[^>]{0,2000}+)?>)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,12})(?=[\\s/>])");
    private static final int LEAST_TAGS = 4;
    private static final int MOST_TAGS = 50;

    private final Set<String> fragments;

    HtmlDetection() {
        fragments = Set.copyOf(
                Table.rows(HtmlDetection.class, "fragment-elements.txt").get(0).words(0));
    }

    /** Whether a text is HTML. */
    boolean isHtml(String text) {
        Matcher prologue = PROLOGUE.matcher(text);
        int start = prologue.lookingAt() ? prologue.end() : 0;
        if (start >= text.length()) {
            return false;
        }
        Matcher document = DOCUMENT.matcher(text).region(start, Math.min(text.length(), start + TOP));
        if (text.charAt(start) == '<' && (document.lookingAt() || isFragment(text, start))) {
            return true;
        }
        // HTTP headers, or a URL, above the page
        Matcher line = LINE.matcher(text).region(0, Math.min(text.length(), TOP));
        return line.find() && isFragment(text, line.start());
    }

    /** Whether all the first elements are elements of HTML, and some of them have end tags. */
    private boolean isFragment(String text, int from) {
        if (!text.startsWith("<!", from)
                && !TAG.matcher(text).region(from, text.length()).lookingAt()) {
            return false;
        }
        Matcher tag = TAG.matcher(text).region(from, Math.min(text.length(), from + MOST_TAGS * TOP));
        int tags = 0;
        int ends = 0;
        while (tags < MOST_TAGS && tag.find()) {
            String name = tag.group(2);
            if (!fragments.contains(name.toLowerCase(Locale.ROOT))) {
                if (name.length() > 1) {
                    return false;
                }
                continue; // "x <y" compares
            }
            tags++;
            ends += tag.group(1).isEmpty() ? 0 : 1;
        }
        return tags >= LEAST_TAGS && ends > 0;
    }
}
