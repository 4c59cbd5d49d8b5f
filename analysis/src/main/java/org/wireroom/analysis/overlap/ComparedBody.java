package org.wireroom.analysis.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.hashing.RunHash;

/**
 * The words of an article's standfirst and paragraphs, in order, as hashes with their places. Where these hold less than
 * 60 % of the words of a text of some length, most of it may have been misread, and all words count: a copy is not to be
 * missed for that. Of an endless text the first 200,000 words count: to compare one takes 150 bytes a word.
 *
 * <p>Words are maximal runs of letters, digits and underscores, lower-cased with the root locale. Hashes are those of
 * {@link RunHash}, the same on every machine.
 */
public final class ComparedBody {
    private static final double LEAST_SHARE = 0.6;
    private static final int SOME_LENGTH = 60;
    static final int MOST_WORDS = 200_000;

    private final int[] words;
    private final int[] starts;
    private final int[] ends;

    private ComparedBody(int[] words, int[] starts, int[] ends) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * The body of an article.
     *
     * @param text the article's text
     * @param segments what is what in it, in code points
     */
    public static ComparedBody of(String text, List<Segment> segments) {
        WordScan scan = new WordScan(text);
        for (Segment segment : segments) {
            if (segment.kind() == SegmentKind.STANDFIRST || segment.kind() == SegmentKind.PARAGRAPH) {
                scan.scan(segment.start(), segment.end());
            }
        }
        ComparedBody labelled = scan.body();
        int words = Math.min(MOST_WORDS, WordScan.count(text));
        boolean misread = words >= SOME_LENGTH && labelled.size() < LEAST_SHARE * words;
        return misread ? everything(text) : labelled;
    }

    private static ComparedBody everything(String text) {
        WordScan scan = new WordScan(text);
        scan.scan(0, text.codePointCount(0, text.length()));
        return scan.body();
    }

    /** A body of given words, one code point after the other: where only the words matter. */
    public static ComparedBody ofHashes(int... words) {
        int[] starts = new int[words.length];
        Arrays.setAll(starts, i -> i);
        int[] ends = new int[words.length];
        Arrays.setAll(ends, i -> i + 1);
        return new ComparedBody(words.clone(), starts, ends);
    }

    /** How many words. */
    public int size() {
        return words.length;
    }

    /** Hashes of all words. */
    public int[] words() {
        return words.clone();
    }

    /** Hash of a word. */
    int word(int index) {
        return words[index];
    }

    /** First code point of a word. */
    public int start(int index) {
        return starts[index];
    }

    /** Code point after a word. */
    public int end(int index) {
        return ends[index];
    }

    /** Whether the words are the same. */
    boolean hasSameWords(ComparedBody other) {
        return Arrays.equals(words, other.words);
    }

    /** Hash of a run of words. */
    long hash(int from, int to, long kind) {
        long hash = kind;
        for (int i = from; i < to; i++) {
            hash = RunHash.append(hash, words[i]);
        }
        return hash;
    }

    private static final class WordScan {
        private static final int FIRST_ROOM = 512;

        private final String text;
        private int at;
        private int codePoint;
        private int count;
        private int[] words = new int[FIRST_ROOM];
        private int[] starts = new int[FIRST_ROOM];
        private int[] ends = new int[FIRST_ROOM];

        WordScan(String text) {
            this.text = text;
        }

        /** How many words a text has; to hash them all for that would cost as much as the body itself. */
        static int count(String text) {
            int count = 0;
            boolean inWord = false;
            for (int i = 0; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                boolean isWord = isWord(codePoint);
                count += isWord && !inWord ? 1 : 0;
                inWord = isWord;
                i += Character.charCount(codePoint);
            }
            return count;
        }

        void scan(int start, int end) {
            while (codePoint < start) {
                advance();
            }
            while (codePoint < end && count < MOST_WORDS) {
                if (isWord(text.codePointAt(at))) {
                    word(end);
                } else {
                    advance();
                }
            }
        }

        ComparedBody body() {
            return new ComparedBody(
                    Arrays.copyOf(words, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        }

        private void word(int end) {
            int from = at;
            int start = codePoint;
            while (codePoint < end && isWord(text.codePointAt(at))) {
                advance();
            }
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            words[count] = RunHash.word(text.substring(from, at).toLowerCase(Locale.ROOT));
            starts[count] = start;
            ends[count] = codePoint;
            count++;
        }

        private void advance() {
            at += Character.charCount(text.codePointAt(at));
            codePoint++;
        }

        private static boolean isWord(int codePoint) {
            return Character.isLetter(codePoint) || isNumber(codePoint) || codePoint == '_';
        }

        private static boolean isNumber(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.DECIMAL_DIGIT_NUMBER
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER;
        }
    }
}
