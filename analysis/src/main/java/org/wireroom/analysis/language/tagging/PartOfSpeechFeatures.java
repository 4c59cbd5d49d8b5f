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
        out.add(PartOfSpeechTemplate.SENTENCE_START, first);
        out.add(PartOfSpeechTemplate.WORD, word.hash);
        out.add(PartOfSpeechTemplate.LOWER_WORD, word.lower);
        out.add(PartOfSpeechTemplate.SHAPE_AND_SENTENCE_START, word.shape, first);
        for (int affix : word.affixes) {
            out.add(PartOfSpeechTemplate.AFFIX, affix);
        }
        out.add(PartOfSpeechTemplate.FINE_CLASS, word.fine);
        out.add(PartOfSpeechTemplate.MIDDLE_CLASS, word.middle);
        out.add(PartOfSpeechTemplate.CASE_PROFILE_AND_SHAPE, word.caseProfile.code(), word.shortShape, first);
        out.add(PartOfSpeechTemplate.PREVIOUS_WORD, previous.lower);
        out.add(PartOfSpeechTemplate.PREVIOUS_CLASS, previous.middle);
        out.add(PartOfSpeechTemplate.NEXT_WORD, next.lower);
        out.add(PartOfSpeechTemplate.NEXT_CLASS, next.middle);
        out.add(PartOfSpeechTemplate.PREVIOUS_WORD_AND_WORD, previous.lower, word.lower);
        out.add(PartOfSpeechTemplate.WORD_AND_NEXT_WORD, word.lower, next.lower);
        out.add(PartOfSpeechTemplate.SECOND_PREVIOUS_WORD, second.lower);
        out.add(PartOfSpeechTemplate.SECOND_NEXT_WORD, afterNext.lower);
        out.add(PartOfSpeechTemplate.CLASSES, previous.middle, word.middle, next.middle);
        out.add(PartOfSpeechTemplate.TWO_PREVIOUS_WORDS, second.lower, previous.lower);
        out.add(PartOfSpeechTemplate.TWO_NEXT_WORDS, next.lower, afterNext.lower);
        out.add(PartOfSpeechTemplate.PREVIOUS_CLASS_AND_CLASS, previous.fine, word.fine);
        out.add(PartOfSpeechTemplate.CLASS_AND_NEXT_CLASS, word.fine, next.fine);
        out.add(PartOfSpeechTemplate.CLASSES_AROUND, previous.middle, next.middle);
        if (next.affixes.length > 0) {
            out.add(PartOfSpeechTemplate.NEXT_AFFIX, next.affixes[next.affixes.length - 1]);
        }
        if (previous.affixes.length > 0) {
            out.add(PartOfSpeechTemplate.PREVIOUS_AFFIX, previous.affixes[previous.affixes.length - 1]);
        }
    }
}
