package org.wireroom.formats.feed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wireroom.text.Blank;
import org.wireroom.text.tables.Table;

/** Recognises lines that count readers and comments, or say how long ago something was: "12 comments", "Points: 40", "2 hours ago". */
final class CounterLines {
    private static final String NUMBER = "\\d[\\d.,\\s]{0,12}\\s?[km]?";
    private static final String THINGS = things();
    private static final Pattern COUNTED = Pattern.compile(
            "\\W*(?:(?:number|no\\.?) of )?(?:" + NUMBER + "\\s*(?:new )?(?:" + THINGS + ")|(?:" + THINGS
                    + ")\\s*[:=(\\[]?\\s*" + NUMBER + ")\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[]\\s*" + NUMBER + "\\s*(?:" + THINGS + ")\\s*[)\\]]", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGO = Pattern.compile(
            "\\W*(?:(?:last )?(?:posted|published|updated|modified)\\W*)?(?:(?:about |over )?(?:\\d{1,3}|an?|one)\\s?(?:s|sec|second|m|min|"
                    + "minute|h|hr|hour|d|day|week|month|year)s? ago|just now)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDER = Pattern.compile("\\s*[|\\u00b7\\u2022]\\s*");
    private static final int LONGEST = 120;

    private CounterLines() {}

    /** The words of a text on one line, without lines that count or age. */
    static String withoutAny(String text) {
        String words = text.lines().map(CounterLines::without).collect(Collectors.joining(" "));
        return Blank.collapse(words, 0, words.length());
    }

    /** A line without what counts or ages; empty if that is all. */
    static String without(String line) {
        String rest = IN_BRACKETS.matcher(line).replaceAll("").strip();
        boolean all = rest.length() <= LONGEST
                && DIVIDER.splitAsStream(rest)
                        .allMatch(piece -> piece.isEmpty()
                                || COUNTED.matcher(piece).matches()
                                || AGO.matcher(piece).matches());
        return all ? "" : rest;
    }

    private static String things() {
        List<String> singular = Table.lines(CounterLines.class, "counted-things.txt");
        return String.join(
                "|",
                singular.stream()
                        .map(thing -> thing.replaceFirst("y$", "(?:y|ies)") + "s?")
                        .toList());
    }
}
