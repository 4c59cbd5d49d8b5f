package org.wireroom.formats.copy.dateline;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.text.Blank;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.layout.Block;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.ReportingWord;

/**
 * Finds the weekday of a report in its first paragraphs: "told reporters Thursday". Not every weekday is that of the report: "last
 * Friday", "will meet on Monday"; and copy that says "today" names only other days.
 */
final class LeadWeekday {
    private static final int LEAD = 2;
    private static final int REACH = 9;

    private final DateGrammar dates;
    private final Set<String> sayings = ReportingWord.allWeekdayForms();
    private final Set<String> others = new HashSet<>();
    private final Set<String> todays = new HashSet<>();
    private final Set<String> ahead = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    LeadWeekday(DateGrammar dates) {
        this.dates = dates;
        Map<String, Set<String>> contexts = Map.of("other", others, "today", todays, "ahead", ahead, "parts", parts);
        for (Table.Row row : Table.rows(LeadWeekday.class, "weekday-context.tsv")) {
            contexts.get(row.cell(0)).addAll(row.words(1));
        }
    }

    /**
     * The weekday of the report.
     *
     * @param paragraphs the report's own, in order
     * @param wire whether an agency filed it: wires name the day of filing in the lead even without a reporting verb
     * @return null if the lead does not say
     */
    DayOfWeek weekday(List<Block> paragraphs, boolean wire) {
        List<Block> lead = paragraphs.subList(0, Math.min(LEAD, paragraphs.size()));
        boolean filed = wire && lead.stream().noneMatch(this::saysToday);
        DayOfWeek plain = null;
        for (Block block : lead) {
            int sentence = 0;
            for (DateMention mention : dates.findAll(block.text(), block.start(), block.end())) {
                int sentenceOfMention = sentenceStart(block, mention.start());
                if (filed && plain != null && sentenceOfMention > sentence) {
                    return plain; // "rose on Friday. He said on Thursday": the first sentence is the news
                }
                sentence = sentenceOfMention;
                if (!mention.isWeekdayAlone()) {
                    continue;
                }
                if (isSaid(block, mention)) {
                    return mention.weekday();
                }
                plain = plain == null && !isOther(block, mention) ? mention.weekday() : plain;
            }
            if (filed && plain != null) {
                return plain;
            }
        }
        return filed ? plain : null;
    }

    /** Where the sentence of a char begins: after the last full stop that a capital follows. */
    private static int sentenceStart(Block block, int at) {
        String text = block.text();
        for (int i = at - 1; i > block.start() + 1; i--) {
            boolean stop = ".!?".indexOf(text.charAt(i - 1)) >= 0 && Blank.is(text.charAt(i));
            int next = stop ? Blank.skip(text, i, block.end()) : at;
            if (stop
                    && next <= at
                    && Character.isLowerCase(text.charAt(i - 2))
                    && Character.isUpperCase(text.charAt(next))) {
                return next;
            }
        }
        return block.start();
    }

    /** Whether a reporting verb governs the weekday: "told reporters in Moscow on Thursday", "on Thursday said". */
    private boolean isSaid(Block block, DateMention mention) {
        String text = block.text();
        int at = Blank.skip(text, mention.end(), block.end());
        if (sayings.contains(word(text, at, wordEnd(text, at, block.end())))) {
            return true;
        }
        int end = before(block, mention.start());
        for (int i = 0; i < REACH && end > block.start(); i++) {
            int start = wordStart(text, end, block.start());
            String word = word(text, start, end);
            if (sayings.contains(word)) {
                return true;
            }
            if (others.contains(word) || !Character.isLetterOrDigit(text.charAt(end - 1))) {
                return false;
            }
            end = Blank.trim(text, block.start(), start);
        }
        return false;
    }

    /** Whether the words before show that it is another day: "last Friday", "until Monday", "will rule on Monday". */
    private boolean isOther(Block block, DateMention mention) {
        String text = block.text();
        int end = before(block, mention.start());
        if (others.contains(word(text, wordStart(text, end, block.start()), end))) {
            return true;
        }
        for (int i = 0; i < REACH && end > block.start(); i++) {
            int start = wordStart(text, end, block.start());
            if (!Character.isLetterOrDigit(text.charAt(end - 1))) {
                return false;
            }
            if (ahead.contains(word(text, start, end))) {
                return true;
            }
            end = Blank.trim(text, block.start(), start);
        }
        return false;
    }

    /** Where the words before a weekday end, without the part of the day: "early Wednesday". */
    private int before(Block block, int weekday) {
        String text = block.text();
        int end = Blank.trim(text, block.start(), weekday);
        int start = wordStart(text, end, block.start());
        return parts.contains(word(text, start, end)) ? Blank.trim(text, block.start(), start) : end;
    }

    private boolean saysToday(Block block) {
        int at = block.start();
        while (at < block.end()) {
            int end = wordEnd(block.text(), at, block.end());
            if (todays.contains(word(block.text(), at, end))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private static String word(String text, int from, int to) {
        return text.substring(from, Math.max(from, to)).toLowerCase(Locale.ROOT);
    }

    private static int wordStart(String text, int end, int limit) {
        int at = end;
        while (at > limit && !Blank.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
