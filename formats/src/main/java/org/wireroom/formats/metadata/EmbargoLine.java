package org.wireroom.formats.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wireroom.contract.article.Rights;
import org.wireroom.text.dates.StatedDate;

/** A line of copy that says until when an article must not be published: "Embargoed until 3 March 2026, 10:00 GMT". */
public final class EmbargoLine {
    private static final int LONGEST = 200;

    private EmbargoLine() {}

    /** What a line states: the embargo, or nothing if it has none or gives no full date with its time. */
    public static Metadata metadata(String line) {
        Instant until = until(line);
        return until == null
                ? Metadata.NONE
                : new Metadata(null, new Rights(until, null, null, null), List.of(), List.of());
    }

    /** Until when a line embargoes the article, null if it does not. */
    static Instant until(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        int embargo = words.indexOf("embargo");
        if (embargo < 0 || line.length() > LONGEST || words.contains("lifted")) {
            return null;
        }
        StatedDate date = StatedDate.parse(line.substring(embargo));
        return date == null || date.time() == null ? null : date.instant();
    }
}
