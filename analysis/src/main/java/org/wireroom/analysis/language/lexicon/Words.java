package org.wireroom.analysis.language.lexicon;

import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.hashing.WordHash;

/**
 * The words of texts. A word is computed once and cached until another needs its place, so a common word costs one table
 * look-up. Words are immutable and each place is one reference: threads may share this, a race only computes a word
 * twice.
 */
public final class Words {
    private static final int PLACES = 1 << 15;
    private static final int LONGEST = 64;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Word[] places = new Word[PLACES];
    private final Word begin;
    private final Word finish;

    Words(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.begin = of("\u0002");
        this.finish = of("\u0003");
    }

    /** The word between two chars of a text, which differ; of a very long one its beginning. */
    Word at(String text, int start, int end) {
        int to = Math.min(end, start + LONGEST);
        int place = WordHash.of(text, start, to) & PLACES - 1;
        Word word = places[place];
        if (word == null || !word.is(text, start, to)) {
            word = new Word(text.substring(start, to), lexicon, gazetteer);
            places[place] = word;
        }
        return word;
    }

    /** The words of English newswire. */
    public static Words english() {
        return new Words(Lexicon.english(), Gazetteer.english());
    }

    /** A placeholder before the first word of a sentence. */
    public Word begin() {
        return begin;
    }

    /** A placeholder after the last word of a sentence. */
    public Word finish() {
        return finish;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    Word of(String form) {
        return at(form, 0, form.length());
    }

    /** The words of all tokens. */
    public Word[] of(Tokens tokens) {
        Word[] words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = at(tokens.text(), tokens.start(i), tokens.end(i));
        }
        return words;
    }
}
