package org.wireroom.formats.copy.byline;

import java.util.List;
import org.wireroom.text.tables.Table;

/**
 * A word or words that a byline opens with: "By", "Story by", "Von".
 *
 * @param phrase in lower case
 * @param mostNameWords how many words of names may follow
 * @param inTeletype whether heads of teletype messages have it
 */
public record BylineOpening(String phrase, int mostNameWords, boolean inTeletype) {
    /** All openings. */
    static List<BylineOpening> all() {
        return Table.rows(BylineOpening.class, "byline-openings.tsv").stream()
                .map(row -> new BylineOpening(
                        row.cell(0), Integer.parseInt(row.cell(1)), row.words(2).contains("teletype")))
                .toList();
    }

    /** The phrases of the openings that heads of teletype messages have. */
    public static List<String> ofTeletype() {
        return all().stream()
                .filter(BylineOpening::inTeletype)
                .map(BylineOpening::phrase)
                .toList();
    }
}
