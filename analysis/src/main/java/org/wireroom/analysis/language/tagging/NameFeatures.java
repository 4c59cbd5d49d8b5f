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
        out.add(0, casing);
        out.add(1, word.hash);
        out.add(2, word.lower);
        out.add(3, word.shape);
        out.add(4, word.shortShape, position);
        for (int affix : word.affixes) {
            out.add(5, affix);
        }
        out.add(24, word.caseProfile.code(), word.shortShape, position);
        if (token == start) {
            out.add(27, word.lower);
        }
        out.add(60, view.printed(token).shortShape, casing);
    }

    private void neighbours(int token, Word word, FeatureList out) {
        Word previous = at(token - 1);
        Word next = at(token + 1);
        Word second = at(token - 2);
        Word afterNext = at(token + 2);
        out.add(6, previous.lower);
        out.add(7, next.lower);
        out.add(8, second.lower);
        out.add(9, afterNext.lower);
        out.add(10, previous.shortShape);
        out.add(11, next.shortShape);
        out.add(12, previous.shortShape, word.shortShape);
        out.add(13, word.shortShape, next.shortShape);
        out.add(14, previous.shortShape, word.shortShape, next.shortShape);
        out.add(15, previous.lower, word.lower);
        out.add(16, word.lower, next.lower);
        out.add(17, previous.lower, word.shortShape);
        out.add(18, word.shortShape, next.lower);
        out.add(19, second.lower, previous.lower);
        out.add(20, next.lower, afterNext.lower);
        out.add(21, previous.lower, next.lower);
        for (int affix : previous.affixes) {
            out.add(22, affix);
        }
        for (int affix : next.affixes) {
            out.add(23, affix);
        }
        out.add(25, previous.caseProfile.code(), word.caseProfile.code());
        out.add(26, word.caseProfile.code(), next.caseProfile.code());
        if (token == start + 1) {
            out.add(28, previous.lower, word.shortShape);
        }
    }

    private void classes(int token, Word word, FeatureList out) {
        Word previous = at(token - 1);
        Word next = at(token + 1);
        Word second = at(token - 2);
        Word afterNext = at(token + 2);
        grains(30, word, out);
        grains(33, previous, out);
        grains(36, next, out);
        if (second.fine > 0) {
            out.add(39, second.middle);
            out.add(40, second.fine);
        }
        if (afterNext.fine > 0) {
            out.add(41, afterNext.middle);
            out.add(42, afterNext.fine);
        }
        out.add(43, previous.middle, word.middle);
        out.add(44, word.middle, next.middle);
        out.add(45, previous.middle, next.middle);
        out.add(46, previous.fine, word.shortShape);
        out.add(47, next.fine, word.shortShape);
    }

    private static void grains(int template, Word word, FeatureList out) {
        if (word.fine > 0) {
            out.add(template, word.fine);
            out.add(template + 1, word.middle);
            out.add(template + 2, word.coarse);
        }
    }

    private void lists(int token, Word word, int first, FeatureList out) {
        GazetteerMatches matches = view.matches();
        int isFirst = first * 2 + (view.casing(token) == Casing.SENTENCE ? 0 : 1);
        for (long rest = matches.any(token); rest != 0; rest &= rest - 1) {
            int list = Long.numberOfTrailingZeros(rest);
            int place = matches.place(token, list);
            out.add(70, list, place);
            out.add(71, list, place * 4 + isFirst);
            out.add(76, list * 5 + place, at(token - 1).lower);
            out.add(77, list * 5 + place, at(token + 1).lower);
        }
        listsBeside(72, token - 1, out);
        listsBeside(73, token + 1, out);
        listsBeside(74, token + 2, out);
        out.add(75, Long.hashCode(word.lists), word.shortShape);
    }

    private void listsBeside(int template, int token, FeatureList out) {
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
        out.add(80, left.lower);
        out.add(81, right.lower);
        out.add(82, left.fine);
        out.add(83, right.fine);
        out.add(84, head.lower);
        out.add(85, head.fine);
        out.add(86, opening.lower);
        out.add(87, opening.fine);
        out.add(88, length, place);
        out.add(89, length, left.lower);
        out.add(90, length, right.lower);
        if (token < to - 1) {
            out.add(91, head.lower, place);
            for (int affix : head.affixes) {
                out.add(92, affix);
            }
        }
        if (token > from) {
            out.add(93, opening.lower, place);
        }
        out.add(97, left.lower, right.lower);
        out.add(98, at(from - 2).lower, left.lower);
        out.add(99, right.lower, at(to + 1).lower);
        out.add(95, Long.hashCode(head.lists), length);
        out.add(96, Long.hashCode(opening.lists), length);
    }

    private void evidence(int token, int position, FeatureList out) {
        ContextEvidence evidence = view.evidence();
        out.add(110, Math.min(evidence.lower(token), 2), Math.min(evidence.inside(token), 2), position);
        if (evidence.titled(token)) {
            out.add(111, 1);
        }
        if (evidence.placed(token) > 0) {
            out.add(112, evidence.placed(token));
        }
        if (evidence.speaking(token)) {
            out.add(113, 1);
        }
        if (evidence.surnamed(token)) {
            out.add(114, 1);
        }
    }
}
