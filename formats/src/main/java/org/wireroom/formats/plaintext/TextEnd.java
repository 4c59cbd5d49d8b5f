package org.wireroom.formats.plaintext;

import java.util.List;
import java.util.Set;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Blocks;
import org.wireroom.text.tables.Table;

/**
 * Finds that a text breaks off: its paragraphs end as sentences do, and the last one, which is prose like them, ends with a word that
 * nothing ends with ("the", "and") or with a comma. A whole article that is refused is lost to its readers, so all other ends are taken
 * for complete.
 */
final class TextEnd {
    private static final Set<String> UNFINISHED = Table.words(TextEnd.class, "unfinished-words.txt");
    private static final int LEAST_WORDS = 8;
    private static final int LEAST_PARAGRAPHS = 2;
    /** Share of the other paragraphs that end as sentences do. */
    private static final double LEAST_ENDED = 0.9;

    private TextEnd() {}

    /** The word that a text breaks off after, null if it seems to be complete. */
    static String missing(String text) {
        String word = lastWord(text);
        if (!word.endsWith(",") && !UNFINISHED.contains(word)) {
            return null;
        }
        List<Block> blocks = Blocks.of(text);
        Block last = blocks.get(blocks.size() - 1);
        List<Block> others = blocks.subList(0, blocks.size() - 1).stream()
                .filter(block -> block.words() >= LEAST_WORDS)
                .toList();
        long ended = others.stream().filter(Block::endsSentence).count();
        boolean prose = last.words() >= LEAST_WORDS && !last.endsSentence() && !last.isShouted();
        if (!prose || ended < LEAST_PARAGRAPHS || ended < LEAST_ENDED * others.size()) {
            return null;
        }
        // lists of results and scores may end with commas
        boolean list = word.endsWith(",") && last.digits() > 0;
        return list ? null : word;
    }

    private static String lastWord(String text) {
        int end = Blank.trim(text, 0, text.length());
        int start = end;
        while (start > 0 && !Blank.is(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
