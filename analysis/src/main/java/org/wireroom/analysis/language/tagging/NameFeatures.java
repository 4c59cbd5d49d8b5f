package org.wireroom.analysis.language.tagging;

import org.wireroom.analysis.language.lexicon.Casing;
import org.wireroom.analysis.language.lexicon.GazetteerMatches;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;

/** What the name tagger looks at, apart from the other names of the text. */
public final class NameFeatures {
    private final Word begin;
    private final Word finish;
    private NameView view;
    private int start;
    private int end;

    /** Features of words that come from here. For one thread. */
    public NameFeatures(Words words) {
        begin = words.begin();
        finish = words.finish();
    }

    /** Chooses the text and the sentence that tokens are looked at in. */
    public void in(NameView text, int sentenceStart, int sentenceEnd) {
        view = text;
        start = sentenceStart;
        end = sentenceEnd;
    }

    private Word at(int token) {
        return token < start ? begin : token >= end ? finish : view.word(token);
    }

    /** The features of a token of the sentence chosen. */
    public void of(int token, FeatureList out) {
        Word word = view.word(token);
        int first = token == start ? 1 : 0;
        int position = first * 4 + view.casing(token).code();
        out.clear();
        spelling(token, word, position, out);
        neighbours(token, word, out);
        classes(token, word, out);
        VectorFeatures.of(at(token - 2), at(token - 1), word, at(token + 1), at(token + 2), out);
        if (word.startsWithCapital) {
            VectorFeatures.ofTopics(view.topics(), word, out);
        }
        lists(token, word, first, out);
        if (view.runStart(token) >= 0) {
            run(token, out);
        }
        if (word.startsWithCapital) {
            evidence(token, position, out);
        }
    }

    private void spelling(int token, Word word, int position, FeatureList out) {
        int casing = view.casing(token).code();
        out.add(NameTemplate.CASING, casing);
        out.add(NameTemplate.WORD, word.hash);
        out.add(NameTemplate.LOWER_WORD, word.lower);
        out.add(NameTemplate.SHAPE, word.shape);
        out.add(NameTemplate.SHORT_SHAPE_AND_POSITION, word.shortShape, position);
        for (int affix : word.affixes) {
            out.add(NameTemplate.AFFIX, affix);
        }
        out.add(NameTemplate.CASE_PROFILE_SHAPE_AND_POSITION, word.caseProfile.code(), word.shortShape, position);
        if (token == start) {
            out.add(NameTemplate.SENTENCE_START, word.lower);
        }
        out.add(NameTemplate.PRINTED_SHAPE_AND_CASING, view.printed(token).shortShape, casing);
    }

    private void neighbours(int token, Word word, FeatureList out) {
        Word previous = at(token - 1);
        Word next = at(token + 1);
        Word second = at(token - 2);
        Word afterNext = at(token + 2);
        out.add(NameTemplate.PREVIOUS_WORD, previous.lower);
        out.add(NameTemplate.NEXT_WORD, next.lower);
        out.add(NameTemplate.SECOND_PREVIOUS_WORD, second.lower);
        out.add(NameTemplate.SECOND_NEXT_WORD, afterNext.lower);
        out.add(NameTemplate.PREVIOUS_SHAPE, previous.shortShape);
        out.add(NameTemplate.NEXT_SHAPE, next.shortShape);
        out.add(NameTemplate.PREVIOUS_SHAPE_AND_SHAPE, previous.shortShape, word.shortShape);
        out.add(NameTemplate.SHAPE_AND_NEXT_SHAPE, word.shortShape, next.shortShape);
        out.add(NameTemplate.SHAPES_AROUND, previous.shortShape, word.shortShape, next.shortShape);
        out.add(NameTemplate.PREVIOUS_WORD_AND_WORD, previous.lower, word.lower);
        out.add(NameTemplate.WORD_AND_NEXT_WORD, word.lower, next.lower);
        out.add(NameTemplate.PREVIOUS_WORD_AND_SHAPE, previous.lower, word.shortShape);
        out.add(NameTemplate.SHAPE_AND_NEXT_WORD, word.shortShape, next.lower);
        out.add(NameTemplate.TWO_PREVIOUS_WORDS, second.lower, previous.lower);
        out.add(NameTemplate.TWO_NEXT_WORDS, next.lower, afterNext.lower);
        out.add(NameTemplate.WORDS_AROUND, previous.lower, next.lower);
        for (int affix : previous.affixes) {
            out.add(NameTemplate.PREVIOUS_AFFIX, affix);
        }
        for (int affix : next.affixes) {
            out.add(NameTemplate.NEXT_AFFIX, affix);
        }
        out.add(NameTemplate.PREVIOUS_CASE_PROFILE, previous.caseProfile.code(), word.caseProfile.code());
        out.add(NameTemplate.NEXT_CASE_PROFILE, word.caseProfile.code(), next.caseProfile.code());
        if (token == start + 1) {
            out.add(NameTemplate.SECOND_IN_SENTENCE, previous.lower, word.shortShape);
        }
    }

    private void classes(int token, Word word, FeatureList out) {
        Word previous = at(token - 1);
        Word next = at(token + 1);
        Word second = at(token - 2);
        Word afterNext = at(token + 2);
        grains(word, NameTemplate.FINE_CLASS, NameTemplate.MIDDLE_CLASS, NameTemplate.COARSE_CLASS, out);
        grains(
                previous,
                NameTemplate.PREVIOUS_FINE_CLASS,
                NameTemplate.PREVIOUS_MIDDLE_CLASS,
                NameTemplate.PREVIOUS_COARSE_CLASS,
                out);
        grains(next, NameTemplate.NEXT_FINE_CLASS, NameTemplate.NEXT_MIDDLE_CLASS, NameTemplate.NEXT_COARSE_CLASS, out);
        if (second.fine > 0) {
            out.add(NameTemplate.SECOND_PREVIOUS_MIDDLE_CLASS, second.middle);
            out.add(NameTemplate.SECOND_PREVIOUS_FINE_CLASS, second.fine);
        }
        if (afterNext.fine > 0) {
            out.add(NameTemplate.SECOND_NEXT_MIDDLE_CLASS, afterNext.middle);
            out.add(NameTemplate.SECOND_NEXT_FINE_CLASS, afterNext.fine);
        }
        out.add(NameTemplate.PREVIOUS_CLASS_AND_CLASS, previous.middle, word.middle);
        out.add(NameTemplate.CLASS_AND_NEXT_CLASS, word.middle, next.middle);
        out.add(NameTemplate.CLASSES_AROUND, previous.middle, next.middle);
        out.add(NameTemplate.PREVIOUS_CLASS_AND_SHAPE, previous.fine, word.shortShape);
        out.add(NameTemplate.NEXT_CLASS_AND_SHAPE, next.fine, word.shortShape);
    }

    private static void grains(
            Word word, NameTemplate fine, NameTemplate middle, NameTemplate coarse, FeatureList out) {
        if (word.fine > 0) {
            out.add(fine, word.fine);
            out.add(middle, word.middle);
            out.add(coarse, word.coarse);
        }
    }

    private void lists(int token, Word word, int first, FeatureList out) {
        GazetteerMatches matches = view.matches();
        int isFirst = first * 2 + (view.casing(token) == Casing.SENTENCE ? 0 : 1);
        for (long rest = matches.any(token); rest != 0; rest &= rest - 1) {
            int list = Long.numberOfTrailingZeros(rest);
            int place = matches.place(token, list);
            out.add(NameTemplate.LIST_AND_PLACE, list, place);
            out.add(NameTemplate.LIST_PLACE_AND_SENTENCE_START, list, place * 4 + isFirst);
            out.add(NameTemplate.LIST_AND_PREVIOUS_WORD, list * 5 + place, at(token - 1).lower);
            out.add(NameTemplate.LIST_AND_NEXT_WORD, list * 5 + place, at(token + 1).lower);
        }
        listsBeside(NameTemplate.PREVIOUS_LIST, token - 1, out);
        listsBeside(NameTemplate.NEXT_LIST, token + 1, out);
        listsBeside(NameTemplate.SECOND_NEXT_LIST, token + 2, out);
        out.add(NameTemplate.LISTS_AND_SHAPE, Long.hashCode(word.lists), word.shortShape);
    }

    private void listsBeside(NameTemplate template, int token, FeatureList out) {
        if (token >= start && token < end) {
            GazetteerMatches matches = view.matches();
            for (long rest = matches.any(token); rest != 0; rest &= rest - 1) {
                int list = Long.numberOfTrailingZeros(rest);
                out.add(template, list, matches.place(token, list));
            }
        }
    }

    private void run(int token, FeatureList out) {
        int from = view.runStart(token);
        int to = view.runEnd(token);
        Word left = at(from - 1);
        Word right = at(to);
        Word head = at(to - 1);
        Word opening = at(from);
        int length = Math.min(to - from, 5);
        int place = Math.min(token - from, 3) * 4 + Math.min(to - 1 - token, 3);
        out.add(NameTemplate.RUN_PREVIOUS_WORD, left.lower);
        out.add(NameTemplate.RUN_NEXT_WORD, right.lower);
        out.add(NameTemplate.RUN_PREVIOUS_CLASS, left.fine);
        out.add(NameTemplate.RUN_NEXT_CLASS, right.fine);
        out.add(NameTemplate.RUN_LAST_WORD, head.lower);
        out.add(NameTemplate.RUN_LAST_CLASS, head.fine);
        out.add(NameTemplate.RUN_FIRST_WORD, opening.lower);
        out.add(NameTemplate.RUN_FIRST_CLASS, opening.fine);
        out.add(NameTemplate.RUN_LENGTH_AND_PLACE, length, place);
        out.add(NameTemplate.RUN_LENGTH_AND_PREVIOUS_WORD, length, left.lower);
        out.add(NameTemplate.RUN_LENGTH_AND_NEXT_WORD, length, right.lower);
        if (token < to - 1) {
            out.add(NameTemplate.RUN_LAST_WORD_AND_PLACE, head.lower, place);
            for (int affix : head.affixes) {
                out.add(NameTemplate.RUN_LAST_AFFIX, affix);
            }
        }
        if (token > from) {
            out.add(NameTemplate.RUN_FIRST_WORD_AND_PLACE, opening.lower, place);
        }
        out.add(NameTemplate.RUN_WORDS_AROUND, left.lower, right.lower);
        out.add(NameTemplate.RUN_TWO_PREVIOUS_WORDS, at(from - 2).lower, left.lower);
        out.add(NameTemplate.RUN_TWO_NEXT_WORDS, right.lower, at(to + 1).lower);
        out.add(NameTemplate.RUN_PREVIOUS_VECTOR, left.fineVector);
        out.add(NameTemplate.RUN_NEXT_VECTOR, right.fineVector);
        out.add(NameTemplate.RUN_LAST_VECTOR, head.fineVector);
        out.add(NameTemplate.RUN_FIRST_VECTOR, opening.fineVector);
        out.add(NameTemplate.RUN_LAST_LISTS, Long.hashCode(head.lists), length);
        out.add(NameTemplate.RUN_FIRST_LISTS, Long.hashCode(opening.lists), length);
    }

    private void evidence(int token, int position, FeatureList out) {
        ContextEvidence evidence = view.evidence();
        out.add(
                NameTemplate.CASE_ELSEWHERE,
                Math.min(evidence.lower(token), 2),
                Math.min(evidence.inside(token), 2),
                position);
        if (evidence.titled(token)) {
            out.add(NameTemplate.TITLED_ELSEWHERE, 1);
        }
        if (evidence.placed(token) > 0) {
            out.add(NameTemplate.PLACED_ELSEWHERE, evidence.placed(token));
        }
        if (evidence.speaking(token)) {
            out.add(NameTemplate.SPEAKING_ELSEWHERE, 1);
        }
        if (evidence.surnamed(token)) {
            out.add(NameTemplate.SURNAME_ELSEWHERE, 1);
        }
    }
}
