package org.wireroom.formats.copy.dateline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.text.Blank;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.layout.Block;

/**
 * Finds the year that a copy's own dates are near. Not every year is: "in 1985" and "since 2016" tell what was before, where "the 2019
 * season" and "June 2019" are mostly of the year itself or the one before. Thread-safe.
 */
final class CopyYears {
    /** Copy does not explain its own year by an older one. */
    private static final int MOST_YEARS_OLD = 20;

    private final DateGrammar dates;
    private final Set<String> past = PhraseTables.table(CopyYears.class, "past-year-words.txt");

    CopyYears(DateGrammar dates) {
        this.dates = dates;
    }

    /** The latest year that a date of the copy names, else the latest year alone; not after the reception, 0 for none. */
    int latest(List<Block> copy, LocalDate received) {
        int dated = 0;
        int alone = 0;
        for (Block block : copy) {
            for (DateMention mention : dates.findAll(block.text(), block.start(), block.end())) {
                PartialDate date = mention.date();
                if (date == null
                        || date.year() > received.getYear()
                        || date.year() < received.getYear() - MOST_YEARS_OLD) {
                    continue;
                }
                if (date.month() > 0) {
                    dated = Math.max(dated, date.year());
                } else if (!past.contains(wordBefore(block, mention.start()))) {
                    alone = Math.max(alone, date.year());
                }
            }
        }
        return dated > 0 ? dated : alone;
    }

    private static String wordBefore(Block block, int at) {
        int end = Blank.trim(block.text(), block.start(), at);
        int start = end;
        while (start > block.start() && !Blank.is(block.text().charAt(start - 1))) {
            start--;
        }
        return block.text().substring(start, end).toLowerCase(Locale.ROOT);
    }
}
