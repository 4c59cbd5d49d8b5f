package org.wireroom.analysis.language.token;

import java.util.Arrays;

/**
 * The tokens of a text, in order, in sentences. Positions are UTF-16 offsets into {@link #text()}, end exclusive; a token
 * is never empty, tokens do not overlap, and every sentence has at least one.
 *
 * <p>Kept as arrays rather than as objects: an article of a thousand tokens costs three arrays. Immutable.
 */
public final class Tokens {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentenceStarts;

    Tokens(String text, int[] starts, int[] ends, int[] sentenceStarts) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.sentenceStarts = sentenceStarts;
    }

    /** The text that the positions count in. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return starts.length;
    }

    /** Where a token starts. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends. */
    public int end(int token) {
        return ends[token];
    }

    /** The token as printed. */
    public String form(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether a token is exactly this. */
    public boolean is(int token, String form) {
        return ends[token] - starts[token] == form.length() && text.startsWith(form, starts[token]);
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentenceStarts.length;
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** The token after the last one of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : starts.length;
    }

    /** The sentence of a token. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceStarts, token);
        return found >= 0 ? found : -found - 2;
    }

    /** The first token that ends after a position, or {@link #size()} when there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }
}
