package org.wireroom.analysis.statements.attribution;

import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.analysis.statements.templates.ContentTemplate;
import org.wireroom.text.hashing.WordHash;

/**
 * Features that tell where the content of a cue starts and ends. A content starts with one token and ends before another. Features
 * of a single border are computed once for each position, features of both for each pair.
 */
public final class ContentFeatures {
    private static final int THAT = WordHash.of("that");
    private static final int COMMA = WordHash.of(",");

    private final QuotedText text;
    private final int cue;
    private final Scope scope;
    private final int stem;
    private final int tag;
    private final int kind;
    private final int next;
    private final int that;
    private final int[] commas;
    private final int[] verbs;

    /** The borders of a cue's content in its scope. */
    public ContentFeatures(QuotedText text, int cue, Scope scope) {
        this.text = text;
        this.cue = cue;
        this.scope = scope;
        this.stem = text.stem(cue);
        this.tag = text.tag(cue);
        this.kind = text.kind(cue);
        this.next = text.word(cue + 1);
        int found = -1;
        int size = scope.to() - scope.from() + 1;
        commas = new int[size];
        verbs = new int[size];
        for (int i = scope.from(); i < scope.to(); i++) {
            boolean outside = text.quotationOf(i) < 0;
            int k = i - scope.from();
            commas[k + 1] = commas[k] + (outside && text.word(i) == COMMA ? 1 : 0);
            verbs[k + 1] = verbs[k] + (text.pos(i).isFiniteVerb() ? 1 : 0);
            if (found < 0 && i > cue && i < cue + 8 && text.word(i) == THAT && text.pos(i) == PartOfSpeech.IN) {
                found = i;
            }
        }
        that = found;
    }

    private int count(int[] sums, int a, int b) {
        return sums[Math.max(a, b) - scope.from()] - sums[Math.min(a, b) - scope.from()];
    }

    private static int bucket(int n) {
        return n < 6 ? n : n < 8 ? 6 : n < 12 ? 7 : n < 20 ? 8 : n < 40 ? 9 : 10;
    }

    /** Adds the features of a start with this token. */
    public void start(int i, FeatureList out) {
        int side = i <= cue ? 0 : 1;
        int distance = side * 16 + bucket(Math.abs(i - cue));
        int first = i == scope.from()
                ? 1
                : i == text.tokens().sentenceStart(text.tokens().sentenceOf(i)) ? 2 : 0;
        int opens = text.opensQuotation(i) ? 1 : 0;
        int afterThat = that < 0 ? 0 : i == that + 1 ? 1 : i == that ? 2 : i <= that ? 3 : 4;
        out.add(ContentTemplate.START_DISTANCE, distance);
        out.add(ContentTemplate.START_WORD, side, text.word(i));
        out.add(ContentTemplate.START_PREVIOUS_WORD, side, text.word(i - 1));
        out.add(ContentTemplate.START_TAGS, side, text.tag(i), text.tag(i - 1));
        out.add(ContentTemplate.START_TAGS_AROUND, side * 64 + text.tag(i), text.tag(i - 1), text.tag(i + 1));
        out.add(ContentTemplate.CUE_AND_START_TAG, stem, side, text.tag(i));
        out.add(ContentTemplate.CUE_AND_START_PREVIOUS_WORD, stem, side, text.word(i - 1));
        out.add(ContentTemplate.CUE_AND_START_DISTANCE, stem, distance);
        out.add(ContentTemplate.START_PLACE_AND_TAG, side * 4 + first, text.tag(i));
        out.add(ContentTemplate.START_OPENS_QUOTATION_AND_PREVIOUS_WORD, side * 4 + opens, text.word(i - 1));
        int between = count(commas, i, Math.min(cue, scope.to()));
        int clauses = count(verbs, i, side == 0 ? cue : cue + 1);
        out.add(ContentTemplate.START_COMMAS_AND_VERBS, side, Math.min(between, 3), Math.min(clauses, 3));
        out.add(ContentTemplate.CUE_TAG_AND_START_DISTANCE, tag, distance);
        out.add(ContentTemplate.CUE_TAG_AND_START_AFTER_THAT, tag, afterThat);
        out.add(ContentTemplate.CUE_AND_START_AFTER_THAT, stem, afterThat);
        out.add(ContentTemplate.WORD_AFTER_CUE_AND_START_DISTANCE, next, side, Math.min(bucket(Math.abs(i - cue)), 3));
        out.add(ContentTemplate.CUE_AND_START_PLACE, side * 4 + first, stem);
        out.add(ContentTemplate.CUE_AND_START_OPENS_QUOTATION, side * 4 + opens, stem);
        out.add(ContentTemplate.START_WORDS, side, text.word(i), text.word(i - 1));
        out.add(ContentTemplate.CUE_TAG_AND_START_PLACE, side * 4 + first, tag, opens);
        out.add(ContentTemplate.START_TWO_PREVIOUS_TAGS, side, text.tag(i - 1), text.tag(i - 2));
        out.add(ContentTemplate.CUE_TAG_START_TAG_AND_VERBS, tag, text.tag(i), side * 2 + (clauses > 0 ? 1 : 0));
        out.add(
                ContentTemplate.CUE_TAG_START_PREVIOUS_WORD_AND_DISTANCE,
                tag,
                text.word(i - 1),
                bucket(Math.abs(i - cue)));
        out.add(ContentTemplate.CUE_TAG_START_NAME_AND_DISTANCE, tag, text.name(i), distance);
        out.add(ContentTemplate.CUE_CLASS_AND_START_PREVIOUS_WORD, kind, side, text.word(i - 1));
        out.add(ContentTemplate.CUE_CLASS_AND_START_DISTANCE, kind, distance);
        out.add(ContentTemplate.START_CLASSES, side, text.kind(i), text.kind(i - 1));
        out.add(ContentTemplate.CUE_CLASS_AND_START_PREVIOUS_CLASS, kind, side, text.kind(i - 1));
        out.add(ContentTemplate.CUE_CLASS_START_OPENS_QUOTATION_AND_TAG, kind, side * 4 + opens, text.tag(i));
        if (side == 1) {
            out.add(ContentTemplate.CUE_AND_START_GAP, stem, gap(cue + 1, i));
            out.add(ContentTemplate.CUE_TAG_AND_START_GAP, tag, gap(cue + 1, i));
        }
    }

    /** Adds the features of an end before this token. */
    public void end(int j, FeatureList out) {
        int side = j <= cue ? 0 : 1;
        int distance = side * 16 + bucket(Math.abs(j - cue));
        int left = bucket(scope.to() - j);
        int closes = text.quotationOf(j - 1) >= 0 && text.quotationOf(j) != text.quotationOf(j - 1) ? 1 : 0;
        out.add(ContentTemplate.END_DISTANCE, distance);
        out.add(ContentTemplate.END_NEXT_WORD, side, text.word(j));
        out.add(ContentTemplate.END_LAST_WORD, side, text.word(j - 1));
        out.add(ContentTemplate.END_TAGS, side, text.tag(j), text.tag(j - 1));
        out.add(ContentTemplate.END_TAGS_AROUND, side * 64 + text.tag(j), text.tag(j - 1), text.tag(j + 1));
        out.add(ContentTemplate.CUE_AND_END_NEXT_TAG, stem, side, text.tag(j));
        out.add(ContentTemplate.CUE_AND_END_NEXT_WORD, stem, side, text.word(j));
        out.add(ContentTemplate.CUE_AND_END_DISTANCE, stem, distance);
        out.add(ContentTemplate.END_SCOPE_LEFT, side, left);
        out.add(ContentTemplate.END_CLOSES_QUOTATION_AND_NEXT_WORD, side * 2 + closes, text.word(j));
        out.add(ContentTemplate.CUE_AND_END_CLOSES_QUOTATION, side * 2 + closes, stem);
        out.add(
                ContentTemplate.END_COMMAS_AND_VERBS,
                side,
                Math.min(count(commas, j, cue), 3),
                Math.min(count(verbs, j, cue), 3));
        out.add(ContentTemplate.CUE_TAG_AND_END_DISTANCE, tag, distance);
        out.add(ContentTemplate.END_WORDS, side, text.word(j), text.word(j - 1));
        out.add(ContentTemplate.END_THREE_NEXT_TAGS, side * 64 + text.tag(j), text.tag(j + 1), text.tag(j + 2));
        out.add(ContentTemplate.END_NEXT_WORD_AND_TAG, side, text.word(j), text.tag(j + 1));
        out.add(ContentTemplate.END_TWO_NEXT_WORDS, side, text.word(j), text.word(j + 1));
        out.add(ContentTemplate.CUE_TAG_AND_END_SCOPE_LEFT, tag, left, side);
        out.add(ContentTemplate.CUE_AND_END_SCOPE_LEFT, stem, left, side);
        out.add(
                ContentTemplate.END_NEXT_WORD_AND_VERBS_LEFT,
                text.word(j),
                Math.min(count(verbs, j, scope.to()), 2),
                side);
        out.add(ContentTemplate.END_NEXT_TAG_AND_NAME, text.tag(j), text.name(j), side);
        out.add(
                ContentTemplate.CUE_AND_END_VERBS_LEFT,
                stem,
                side,
                Math.min(count(verbs, Math.min(j, scope.to()), scope.to()), 2));
        out.add(ContentTemplate.CUE_CLASS_AND_END_NEXT_WORD, kind, side, text.word(j));
        out.add(ContentTemplate.CUE_CLASS_AND_END_DISTANCE, kind, distance);
        out.add(ContentTemplate.END_CLASSES, side, text.kind(j), text.kind(j - 1));
        out.add(ContentTemplate.END_NEXT_WORD_AND_CLASS, side, text.word(j), text.kind(j + 1));
        out.add(ContentTemplate.CUE_CLASS_AND_END_SCOPE_LEFT, kind, side, left);
        out.add(ContentTemplate.END_LAST_CLASS_NEXT_WORD_AND_TAG, text.kind(j - 1), text.word(j), text.tag(j + 1));
        if (side == 0) {
            out.add(ContentTemplate.CUE_AND_END_GAP, stem, gap(j, cue));
            out.add(ContentTemplate.CUE_TAG_AND_END_GAP, tag, gap(j, cue));
        }
    }

    /** Adds the features of a start and an end together. */
    public void pair(int i, int j, FeatureList out) {
        int shape = shape(i, j);
        int length = bucket(j - i);
        int inside = Math.min(count(verbs, i, j), 3);
        int marks = Math.min(count(commas, i, j), 3);
        boolean all = i == scope.from();
        boolean last = j >= scope.to() - 1;
        out.add(ContentTemplate.CUE_AND_SPAN_ORDER, shape, stem);
        out.add(ContentTemplate.SPAN_ORDER_AND_LENGTH, shape, length);
        out.add(ContentTemplate.CUE_TAG_AND_SPAN_REACH, shape * 4 + (all ? 1 : 0) + (last ? 2 : 0), tag);
        out.add(ContentTemplate.SPAN_VERBS_AND_FIRST_TAG, shape * 4 + inside, text.tag(i));
        out.add(ContentTemplate.SPAN_BORDER_TAGS, shape, text.tag(i), text.tag(j));
        out.add(ContentTemplate.CUE_AND_SPAN_VERBS, shape * 4 + inside, stem);
        out.add(ContentTemplate.SPAN_VERBS_AND_LENGTH, shape * 4 + inside, length);
        out.add(ContentTemplate.SPAN_WORDS_OUTSIDE, text.word(i - 1), text.word(j), shape);
        out.add(ContentTemplate.CUE_AND_SPAN_LENGTH, shape, stem, length);
        out.add(ContentTemplate.SPAN_COMMAS_AND_NEXT_WORD, shape * 4 + marks, text.word(j));
        out.add(ContentTemplate.SPAN_VERBS_AND_END_TAGS, shape * 4 + inside, text.tag(j), text.tag(j - 1));
        out.add(ContentTemplate.SPAN_FIRST_AND_NEXT_WORD, text.word(i), text.word(j), shape);
        out.add(ContentTemplate.CUE_AND_SPAN_QUOTED, quoted(i, j), stem, shape);
        out.add(ContentTemplate.CUE_TAG_AND_SPAN_QUOTED, quoted(i, j), tag, shape);
        out.add(ContentTemplate.CUE_CLASS_AND_SPAN_ORDER, shape, kind);
        out.add(ContentTemplate.CUE_CLASS_AND_SPAN_VERBS, shape * 4 + inside, kind);
        out.add(ContentTemplate.CUE_CLASS_AND_SPAN_LENGTH, shape, kind, length);
        out.add(ContentTemplate.CUE_CLASS_AND_SPAN_REACH, shape * 4 + (all ? 1 : 0) + (last ? 2 : 0), kind);
        out.add(
                ContentTemplate.SPAN_PREVIOUS_WORD_NEXT_TAG_AND_VERBS,
                text.word(i - 1),
                text.tag(j),
                shape * 4 + inside);
        out.add(ContentTemplate.SPAN_THAT_NEXT_WORD_AND_VERBS, text.word(i - 1) == THAT ? 1 : 0, text.word(j), inside);
    }

    private int shape(int i, int j) {
        return j <= cue ? 0 : i > cue ? 1 : 2;
    }

    private int quoted(int i, int j) {
        int starts = text.quotationOf(i) >= 0 ? 1 : 0;
        int ends = text.quotationOf(j - 1) >= 0 ? 2 : 0;
        int same = starts > 0 && text.quotationOf(i) == text.quotationOf(j - 1) ? 4 : 0;
        return starts + ends + same;
    }

    /** A hash of the parts of speech between two positions, or of their number if there are many. */
    private int gap(int from, int to) {
        if (to - from > 5) {
            return 1000 + bucket(to - from);
        }
        int hash = 7;
        for (int i = from; i < to; i++) {
            int kind = text.name(i) > 0 ? 60 + text.name(i) : text.tag(i);
            int last = i > from ? (text.name(i - 1) > 0 ? 60 + text.name(i - 1) : text.tag(i - 1)) : -1;
            if (kind != last) {
                hash = hash * 71 + kind;
            }
        }
        return hash;
    }
}
