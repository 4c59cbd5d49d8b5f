package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.RunHash;

/**
 * The words of a statement in one house style: the quoted words of a quotation, all words of reported speech. There is a gap where
 * words may be missing: between quoted parts, at an ellipsis, and at an editor's brackets. Two are equal if their words, gaps and
 * kinds are.
 */
final class SpokenWords {
    private static final HouseStyle STYLE = HouseStyle.english();
    private static final int FEWEST_QUOTED = 3;
    private static final int SHORT_WORDS = 4;
    private static final int SHORT_PHRASE = 6;
    private static final int SHORT_CONTENT = 3;

    private final Stance stance;
    private final boolean quoted;
    private final String[] words;
    private final int[] ids;
    private final int[] sorted;
    private final boolean[] gaps;
    private final boolean[] weighty;
    private final long hash;
    private final int content;

    private SpokenWords(Stance stance, boolean quoted, WordReader read) {
        this.stance = stance;
        this.quoted = quoted;
        words = read.words().toArray(String[]::new);
        ids = new int[words.length];
        gaps = new boolean[words.length];
        weighty = new boolean[words.length];
        int contentWords = 0;
        for (int i = 0; i < words.length; i++) {
            ids[i] = RunHash.word(STYLE.spelling(words[i]));
            gaps[i] = read.gapBefore(i);
            weighty[i] = read.isWeighty(i);
            contentWords += STYLE.isFunctionWord(words[i]) ? 0 : 1;
        }
        content = contentWords;
        sorted = ids.clone();
        Arrays.sort(sorted);
        hash = hash(ids) * 31
                + Arrays.hashCode(gaps) * 2L
                + (quoted ? 1 : 0)
                + 4L * stance.name().hashCode();
    }

    /**
     * The words of a statement's content.
     *
     * @param text its spans, joined by a space, without a comma at the end of one
     * @param spans their lengths divide the text; there may be a gap after each
     */
    static SpokenWords of(StatementKind kind, Stance stance, String text, List<Span> spans) {
        if (kind != StatementKind.INDIRECT) {
            SpokenWords quoted = new SpokenWords(
                    stance,
                    true,
                    new WordReader().read(kind == StatementKind.DIRECT ? parts(text, spans) : QuotedParts.of(text)));
            if (kind == StatementKind.DIRECT || quoted.size() >= FEWEST_QUOTED) {
                return quoted;
            }
        }
        return new SpokenWords(stance, false, new WordReader().read(List.of(text)));
    }

    /** What the speaker does with them: nobody says what they deny or ask. */
    Stance stance() {
        return stance;
    }

    int size() {
        return words.length;
    }

    String word(int i) {
        return words[i];
    }

    /** Some of the words, joined by spaces. */
    String words(int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** Where others are among these, unbroken and in the same order; -1 if they are not. */
    int indexOf(SpokenWords others) {
        for (int from = 0; from + others.ids.length <= ids.length; from++) {
            if (Arrays.equals(ids, from, from + others.ids.length, others.ids, 0, others.ids.length)) {
                return from;
            }
        }
        return -1;
    }

    /** A number for a word, equal for spellings of the same word. */
    int id(int i) {
        return ids[i];
    }

    /** Whether a word is among these, by its number. */
    boolean contains(int id) {
        return Arrays.binarySearch(sorted, id) >= 0;
    }

    /** How many of these words are not among others. */
    int missingIn(SpokenWords others) {
        int missing = 0;
        int j = 0;
        for (int id : sorted) {
            while (j < others.sorted.length && others.sorted[j] < id) {
                j++;
            }
            if (j < others.sorted.length && others.sorted[j] == id) {
                j++;
            } else {
                missing++;
            }
        }
        return missing;
    }

    /** Whether words may be missing before a word. */
    boolean gapBefore(int i) {
        return gaps[i];
    }

    /** Whether replacing the word changes what is said: a number, a name, a negation. */
    boolean isWeighty(int i) {
        return weighty[i];
    }

    boolean isContent(int i) {
        return !STYLE.isFunctionWord(words[i]);
    }

    /** Whether these are quoted words. */
    boolean isQuoted() {
        return quoted;
    }

    /** Whether they are so few or so common that anyone may say them on any day. */
    boolean isShort() {
        return words.length < SHORT_WORDS
                || content < SHORT_CONTENT - 1
                || (words.length < SHORT_PHRASE && content < SHORT_CONTENT);
    }

    /** The keys under which they are indexed: their pairs of content words, or a hash of all words if there are none; distinct. */
    long[] keys() {
        LongStream.Builder keys = LongStream.builder();
        int before = 0;
        boolean first = true;
        for (int i = 0; i < words.length; i++) {
            if (isContent(i)) {
                if (!first) {
                    keys.add((long) before << Integer.SIZE | Integer.toUnsignedLong(ids[i]));
                }
                before = ids[i];
                first = false;
            }
        }
        long[] found = keys.build().sorted().distinct().toArray();
        return found.length > 0 ? found : new long[] {hash(ids)};
    }

    private static long hash(int[] words) {
        long hash = words.length;
        for (int word : words) {
            hash = RunHash.append(hash, word);
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpokenWords that
                && hash == that.hash
                && stance == that.stance
                && quoted == that.quoted
                && Arrays.equals(ids, that.ids)
                && Arrays.equals(gaps, that.gaps);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private static List<String> parts(String text, List<Span> spans) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Span span : spans) {
            int length = span.end() - span.start();
            int most = Math.min(length, text.codePointCount(from, text.length()));
            int to = text.offsetByCodePoints(from, most);
            boolean shorter = most == length && to > from && text.charAt(to - 1) == ' ';
            to -= shorter ? 1 : 0; // the comma before the attribution is in the span, not in the text
            parts.add(text.substring(from, to));
            from = Math.min(text.length(), to + 1);
        }
        return parts;
    }
}
