package org.wireroom.formats.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wireroom.contract.article.Rights;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.StatedDate;
import org.wireroom.text.tables.Table;

/** A line of copy that says until when an article must not be published: "Embargoed until 3 March 2026, 10:00 GMT". */
public final class EmbargoLine {
    private static final int LONGEST = 200;
    private static final int LONGEST_DATE = 100;
    private static final List<String> PHRASES = Table.lines(EmbargoLine.class, "embargo-phrases.txt");
    /** Of a line whose date is past, or is none. */
    private static final List<String> OVER = List.of("lifted", "expired", "ended", "immediate");

    private static final Pattern NOON = Pattern.compile("(?i)\\b(?:12 )?noon\\b");
    /** The one at the end of the day, since the other one would be too early. */
    private static final Pattern MIDNIGHT = Pattern.compile("(?i)\\b(?:12 )?midnight\\b");

    private EmbargoLine() {}

    /**
     * What the source states, and the embargo that the first notice with one prints if the source states none.
     *
     * @param spans the labelled spans of the text
     */
    public static Metadata orPrinted(Metadata stated, String text, List<LabelledSpan> spans) {
        return spans.stream()
                .filter(span -> span.kind() == SegmentKind.NOTICE)
                .map(span -> metadata(span.in(text)))
                .reduce(stated, Metadata::orElse);
    }

    /** What a line states: the embargo, or nothing if it has none or gives no full date with its time. */
    private static Metadata metadata(String line) {
        Instant until = until(line);
        return until == null
                ? Metadata.NONE
                : new Metadata(null, new Rights(until, null, null, null), List.of(), List.of());
    }

    /** Until when a line embargoes the article, null if it does not. */
    public static Instant until(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        int phrase = PHRASES.stream()
                .mapToInt(words::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        if (phrase < 0 || line.length() > LONGEST || OVER.stream().anyMatch(words::contains)) {
            return null;
        }
        String rest = NOON.matcher(line.substring(phrase)).replaceAll("12:00");
        rest = MIDNIGHT.matcher(rest).replaceAll("24:00");
        Instant until = full(rest.substring(0, Math.min(rest.length(), LONGEST_DATE)));
        return until == null && rest.length() > LONGEST_DATE
                ? full(rest.substring(rest.length() - LONGEST_DATE))
                : until;
    }

    private static Instant full(String text) {
        StatedDate date = StatedDate.parse(text);
        return date == null || date.time() == null ? null : date.instant();
    }
}
