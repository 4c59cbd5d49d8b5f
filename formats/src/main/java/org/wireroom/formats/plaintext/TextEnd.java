package org.wireroom.formats.plaintext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Blocks;
import org.wireroom.text.tables.Table;

/**
 * Finds that a text breaks off: its paragraphs end as sentences do, and the last one, which is prose like them, ends with a word that
 * nothing ends with ("the", "and"), with a comma, or with the beginning of a word that the text has elsewhere ("gove").
 */
final class TextEnd {
    private static final Set<String> UNFINISHED = Table.words(TextEnd.class, "unfinished-words.txt");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LEAST_WORDS = 8;
    private static final int LEAST_PARAGRAPHS = 2;
    /** Share of the other paragraphs that end as sentences do. */
    private static final double LEAST_ENDED = 0.9;
    /** Letters of the shortest beginning. */
    private static final int LEAST_LETTERS = 2;

    private TextEnd() {}

    /** The word that a text breaks off after, null if it seems to be complete. */
    static String missing(String text) {
        List<Block> blocks = Blocks.of(text);
        if (blocks.isEmpty()) {
            return null;
        }
        Block last = blocks.get(blocks.size() - 1);
        List<Block> others = blocks.subList(0, blocks.size() - 1).stream()
                .filter(block -> block.words() >= LEAST_WORDS)
                .toList();
        long ended = others.stream().filter(Block::endsSentence).count();
        boolean prose = last.words() >= LEAST_WORDS && !last.endsSentence() && !last.isShouted();
        if (!prose || ended < LEAST_PARAGRAPHS || ended < LEAST_ENDED * others.size()) {
            return null;
        }
        String line = last.line();
        String word = line.substring(line.lastIndexOf(' ') + 1);
        return word.endsWith(",") || UNFINISHED.contains(word) || isBeginning(word, text) ? word : null;
    }

    /** Whether a word in lower case is only the beginning of another word of the text, and no word of it. */
    private static boolean isBeginning(String word, String text) {
        if (word.length() < LEAST_LETTERS || !word.chars().allMatch(Character::isLowerCase)) {
            return false;
        }
        String before = text.substring(0, text.lastIndexOf(word)).toLowerCase(Locale.ROOT);
        boolean longer = false;
        Matcher others = WORD.matcher(before);
        while (others.find()) {
            if (others.group().equals(word)) {
                return false;
            }
            longer |= others.group().startsWith(word);
        }
        return longer;
    }
}
