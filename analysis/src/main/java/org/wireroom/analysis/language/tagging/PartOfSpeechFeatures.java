package org.wireroom.analysis.language.tagging;

import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;

/** What the part-of-speech tagger looks at. */
public final class PartOfSpeechFeatures {
    private final Word edge;

    /** Features of words that come from here. */
    public PartOfSpeechFeatures(Words words) {
        edge = words.begin();
    }

    /** The features of a token of the sentence that reaches from {@code start} to {@code end}. */
    public void of(Word[] words, int start, int end, int token, FeatureList out) {
        Word word = words[token];
        Word previous = token > start ? words[token - 1] : edge;
        Word next = token + 1 < end ? words[token + 1] : edge;
        Word second = token > start + 1 ? words[token - 2] : edge;
        Word afterNext = token + 2 < end ? words[token + 2] : edge;
        int first = token == start ? 1 : 0;
        out.clear();
        out.add(0, first);
        out.add(1, word.hash);
        out.add(2, word.lower);
        out.add(3, word.shape, first);
        for (int affix : word.affixes) {
            out.add(4, affix);
        }
        out.add(5, word.fine);
        out.add(6, word.middle);
        out.add(7, word.caseProfile.code(), word.shortShape, first);
        out.add(8, previous.lower);
        out.add(9, previous.middle);
        out.add(10, next.lower);
        out.add(11, next.middle);
        out.add(12, previous.lower, word.lower);
        out.add(13, word.lower, next.lower);
        out.add(14, second.lower);
        out.add(15, afterNext.lower);
        out.add(16, previous.middle, word.middle, next.middle);
        out.add(17, second.lower, previous.lower);
        out.add(18, next.lower, afterNext.lower);
        out.add(19, previous.fine, word.fine);
        out.add(20, word.fine, next.fine);
        out.add(21, previous.middle, next.middle);
        if (next.affixes.length > 0) {
            out.add(22, next.affixes[next.affixes.length - 1]);
        }
        if (previous.affixes.length > 0) {
            out.add(23, previous.affixes[previous.affixes.length - 1]);
        }
    }
}
