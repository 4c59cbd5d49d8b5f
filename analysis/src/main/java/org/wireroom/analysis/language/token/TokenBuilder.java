package org.wireroom.analysis.language.token;

import java.util.Arrays;

/** Collects tokens and the starts of sentences. */
final class TokenBuilder {
    private final String text;
    private int[] starts;
    private int[] ends;
    private int size;
    private int[] sentenceStarts = new int[16];
    private int sentences;

    TokenBuilder(String text) {
        this.text = text;
        int guess = text.length() / 4 + 16;
        this.starts = new int[guess];
        this.ends = new int[guess];
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    void startSentence(int token) {
        if (sentences == sentenceStarts.length) {
            sentenceStarts = Arrays.copyOf(sentenceStarts, sentences * 2);
        }
        sentenceStarts[sentences++] = token;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    char firstChar(int token) {
        return text.charAt(starts[token]);
    }

    char lastChar(int token) {
        return text.charAt(ends[token] - 1);
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether a token directly follows the one before it. */
    boolean isAttached(int token) {
        return starts[token] == ends[token - 1];
    }

    String form(int token) {
        return text.substring(starts[token], ends[token]);
    }

    Tokens build() {
        return new Tokens(
                text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(sentenceStarts, sentences));
    }
}
