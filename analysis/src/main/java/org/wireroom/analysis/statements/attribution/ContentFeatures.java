package org.wireroom.analysis.statements.attribution;

import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
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
        out.add(101, distance);
        out.add(102, side, text.word(i));
        out.add(103, side, text.word(i - 1));
        out.add(104, side, text.tag(i), text.tag(i - 1));
        out.add(105, side * 64 + text.tag(i), text.tag(i - 1), text.tag(i + 1));
        out.add(106, stem, side, text.tag(i));
        out.add(107, stem, side, text.word(i - 1));
        out.add(108, stem, distance);
        out.add(109, side * 4 + first, text.tag(i));
        out.add(110, side * 4 + opens, text.word(i - 1));
        int between = count(commas, i, Math.min(cue, scope.to()));
        int clauses = count(verbs, i, side == 0 ? cue : cue + 1);
        out.add(111, side, Math.min(between, 3), Math.min(clauses, 3));
        out.add(112, tag, distance);
        out.add(113, tag, afterThat);
        out.add(114, stem, afterThat);
        out.add(115, next, side, Math.min(bucket(Math.abs(i - cue)), 3));
        out.add(116, side * 4 + first, stem);
        out.add(117, side * 4 + opens, stem);
        out.add(118, side, text.word(i), text.word(i - 1));
        out.add(119, side * 4 + first, tag, opens);
        out.add(120, side, text.tag(i - 1), text.tag(i - 2));
        out.add(121, tag, text.tag(i), side * 2 + (clauses > 0 ? 1 : 0));
        out.add(122, tag, text.word(i - 1), bucket(Math.abs(i - cue)));
        out.add(123, tag, text.name(i), distance);
        out.add(126, kind, side, text.word(i - 1));
        out.add(127, kind, distance);
        out.add(128, side, text.kind(i), text.kind(i - 1));
        out.add(129, kind, side, text.kind(i - 1));
        out.add(130, kind, side * 4 + opens, text.tag(i));
        if (side == 1) {
            out.add(124, stem, gap(cue + 1, i));
            out.add(125, tag, gap(cue + 1, i));
        }
    }

    /** Adds the features of an end before this token. */
    public void end(int j, FeatureList out) {
        int side = j <= cue ? 0 : 1;
        int distance = side * 16 + bucket(Math.abs(j - cue));
        int left = bucket(scope.to() - j);
        int closes = text.quotationOf(j - 1) >= 0 && text.quotationOf(j) != text.quotationOf(j - 1) ? 1 : 0;
        out.add(131, distance);
        out.add(132, side, text.word(j));
        out.add(133, side, text.word(j - 1));
        out.add(134, side, text.tag(j), text.tag(j - 1));
        out.add(135, side * 64 + text.tag(j), text.tag(j - 1), text.tag(j + 1));
        out.add(136, stem, side, text.tag(j));
        out.add(137, stem, side, text.word(j));
        out.add(138, stem, distance);
        out.add(139, side, left);
        out.add(140, side * 2 + closes, text.word(j));
        out.add(141, side * 2 + closes, stem);
        out.add(142, side, Math.min(count(commas, j, cue), 3), Math.min(count(verbs, j, cue), 3));
        out.add(143, tag, distance);
        out.add(144, side, text.word(j), text.word(j - 1));
        out.add(145, side * 64 + text.tag(j), text.tag(j + 1), text.tag(j + 2));
        out.add(146, side, text.word(j), text.tag(j + 1));
        out.add(147, side, text.word(j), text.word(j + 1));
        out.add(148, tag, left, side);
        out.add(149, stem, left, side);
        out.add(150, text.word(j), Math.min(count(verbs, j, scope.to()), 2), side);
        out.add(151, text.tag(j), text.name(j), side);
        out.add(152, stem, side, Math.min(count(verbs, Math.min(j, scope.to()), scope.to()), 2));
        out.add(155, kind, side, text.word(j));
        out.add(156, kind, distance);
        out.add(157, side, text.kind(j), text.kind(j - 1));
        out.add(158, side, text.word(j), text.kind(j + 1));
        out.add(159, kind, side, left);
        out.add(160, text.kind(j - 1), text.word(j), text.tag(j + 1));
        if (side == 0) {
            out.add(153, stem, gap(j, cue));
            out.add(154, tag, gap(j, cue));
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
        out.add(161, shape, stem);
        out.add(162, shape, length);
        out.add(163, shape * 4 + (all ? 1 : 0) + (last ? 2 : 0), tag);
        out.add(164, shape * 4 + inside, text.tag(i));
        out.add(165, shape, text.tag(i), text.tag(j));
        out.add(166, shape * 4 + inside, stem);
        out.add(167, shape * 4 + inside, length);
        out.add(168, text.word(i - 1), text.word(j), shape);
        out.add(169, shape, stem, length);
        out.add(170, shape * 4 + marks, text.word(j));
        out.add(171, shape * 4 + inside, text.tag(j), text.tag(j - 1));
        out.add(172, text.word(i), text.word(j), shape);
        out.add(173, quoted(i, j), stem, shape);
        out.add(174, quoted(i, j), tag, shape);
        out.add(176, shape, kind);
        out.add(177, shape * 4 + inside, kind);
        out.add(178, shape, kind, length);
        out.add(179, shape * 4 + (all ? 1 : 0) + (last ? 2 : 0), kind);
        out.add(180, text.word(i - 1), text.tag(j), shape * 4 + inside);
        out.add(175, text.word(i - 1) == THAT ? 1 : 0, text.word(j), inside);
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
