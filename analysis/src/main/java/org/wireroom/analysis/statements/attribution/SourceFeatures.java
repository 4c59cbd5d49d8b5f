package org.wireroom.analysis.statements.attribution;

import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.analysis.statements.templates.SourceTemplate;
import org.wireroom.text.hashing.WordHash;

/** Features that tell whether a phrase is the source of a cue's content. */
public final class SourceFeatures {
    private static final int COMMA = WordHash.of(",");
    private static final int BY = WordHash.of("by");
    private static final int FROM = WordHash.of("from");

    private final QuotedText text;
    private final int cue;
    private final Scope scope;
    private final int stem;
    private final int tag;
    private final int shape;
    private final int kind;
    private final int contentFrom;
    private final int contentTo;
    private final int passive;
    /** Counts before each token of the scope: commas, finite verbs outside of quotations, quoted tokens. */
    private final int[] commasBefore;

    private final int[] verbsBefore;
    private final int[] quotedBefore;

    /** The sources of a cue with this content. */
    public SourceFeatures(QuotedText text, int cue, Scope scope, int contentFrom, int contentTo) {
        this.text = text;
        this.cue = cue;
        this.scope = scope;
        this.contentFrom = contentFrom;
        this.contentTo = contentTo;
        stem = text.stem(cue);
        tag = text.tag(cue);
        kind = text.kind(cue);
        shape = contentTo <= cue ? 0 : contentFrom > cue ? 1 : 2;
        passive = text.word(cue + 1) == BY ? 1 : 0;
        int size = scope.to() - scope.from();
        commasBefore = new int[size + 1];
        verbsBefore = new int[size + 1];
        quotedBefore = new int[size + 1];
        for (int i = 0; i < size; i++) {
            int token = scope.from() + i;
            boolean quoted = text.quotationOf(token) >= 0;
            commasBefore[i + 1] = commasBefore[i] + (text.word(token) == COMMA ? 1 : 0);
            verbsBefore[i + 1] = verbsBefore[i] + (!quoted && text.pos(token).isFiniteVerb() ? 1 : 0);
            quotedBefore[i + 1] = quotedBefore[i] + (quoted ? 1 : 0);
        }
    }

    private int counted(int[] before, int from, int to) {
        return from < to ? before[to - scope.from()] - before[from - scope.from()] : 0;
    }

    /** Adds the features of the case that the scope names no source. */
    public void none(FeatureList out) {
        out.add(SourceTemplate.NONE_AND_CUE, stem);
        out.add(SourceTemplate.NONE_AND_CUE_TAG, tag);
        out.add(SourceTemplate.NONE_AND_CUE_TAGS, tag, text.tag(cue - 1));
        out.add(SourceTemplate.NONE_CUE_AND_PREVIOUS_WORD, stem, text.word(cue - 1));
        out.add(SourceTemplate.NONE_ORDER_AND_CUE_TAG, shape, tag);
        out.add(SourceTemplate.NONE_CUE_TAG_AND_WORDS_AROUND, tag, text.word(cue - 1), text.word(cue + 1));
        out.add(SourceTemplate.NONE_SCOPE_START_AND_CUE_TAG, Math.min(cue - scope.from(), 3), tag);
        out.add(SourceTemplate.NONE_CUE_AND_NEXT_WORD, stem, text.word(cue + 1));
        out.add(SourceTemplate.NONE_CUE_TAG_AND_TWO_PREVIOUS_TAGS, tag, text.tag(cue - 2), text.tag(cue - 1));
    }

    /** Adds the features of a phrase; {@code between} counts the phrases between it and the cue. */
    public void phrase(NounPhrase phrase, int between, FeatureList out) {
        boolean before = phrase.to() <= cue;
        int side = before ? 0 : 1;
        int near = before ? cue - phrase.to() : phrase.from() - cue - 1;
        int distance = side * 16 + (near < 6 ? near : near < 9 ? 6 : near < 15 ? 7 : 8);
        int from = before ? phrase.to() : cue + 1;
        int to = before ? cue : phrase.from();
        int head = text.word(phrase.head());
        int headTag = text.tag(phrase.head());
        int name = text.name(phrase.head());
        int type = name * 64 + headTag;
        int inContent = phrase.from() >= contentFrom && phrase.to() <= contentTo ? 1 : 0;
        int place = side * 8 + shape * 2 + inContent;
        int commas = Math.min(counted(commasBefore, from, to), 3);
        int verbs = Math.min(counted(verbsBefore, from, to), 3);
        int quotes = Math.min(counted(quotedBefore, from, to), 1);
        int gap = gap(from, to);
        between = Math.min(between, 4);
        out.add(SourceTemplate.DISTANCE_AND_CUE_TAG, distance, tag);
        out.add(SourceTemplate.DISTANCE_AND_CUE, distance, stem);
        out.add(SourceTemplate.PLACE_AND_RANK, place, between);
        out.add(SourceTemplate.TYPE_AND_PLACE, type, place);
        out.add(SourceTemplate.HEAD_WORD, head, side);
        out.add(SourceTemplate.HEAD_STEM_AND_CUE_TAG, text.stem(phrase.head()), tag);
        out.add(SourceTemplate.COMMAS_VERBS_AND_CUE_TAG, commas * 4 + verbs, side, tag);
        out.add(SourceTemplate.GAP_AND_CUE_TAG, gap, side, tag);
        out.add(SourceTemplate.GAP_AND_TYPE, gap, type, side);
        out.add(SourceTemplate.PREVIOUS_WORD_AND_CUE_TAG, text.word(phrase.from() - 1), side, tag);
        out.add(SourceTemplate.NEXT_WORD_AND_CUE_TAG, text.word(phrase.to()), side, tag);
        out.add(SourceTemplate.TAGS_AROUND, text.tag(phrase.from() - 1), text.tag(phrase.to()), side);
        out.add(SourceTemplate.PLACE_AND_CUE, place, stem);
        out.add(SourceTemplate.RANK_AND_CUE_TAG, between, tag, side);
        out.add(SourceTemplate.RANK_AND_CUE, between, stem, side);
        out.add(SourceTemplate.PASSIVE_AND_PLACE, passive, side, place);
        out.add(SourceTemplate.PASSIVE_RANK_AND_CUE_TAG, passive, between, tag * 2 + side);
        out.add(SourceTemplate.FIRST_WORD, text.word(phrase.from()), phrase.to() - phrase.from() == 1 ? 1 : 0, side);
        out.add(SourceTemplate.TYPE_AND_CUE, type, stem, side);
        out.add(SourceTemplate.SCOPE_START_VERBS_AND_TYPE, phrase.from() == scope.from() ? 1 : 0, verbs, type);
        out.add(SourceTemplate.QUOTATIONS_COMMAS_AND_VERBS, quotes, commas, verbs * 2 + side);
        out.add(SourceTemplate.FROM_AND_TYPE, text.word(phrase.from() - 1) == FROM ? 1 : 0, type);
        out.add(
                SourceTemplate.POSSESSIVE_RANK_AND_CUE_TAG,
                text.pos(phrase.to()) == PartOfSpeech.POS ? 1 : 0,
                tag,
                between * 2 + side);
        out.add(
                SourceTemplate.TOUCHES_CONTENT_AND_RANK,
                inContent,
                phrase.to() == contentFrom || phrase.from() == contentTo ? 1 : 0,
                side * 4 + between);
        out.add(SourceTemplate.WORD_BEFORE_CUE_AND_RANK, text.word(cue - 1), side, between);
        out.add(SourceTemplate.GAP_AND_CUE, gap, stem, side);
        out.add(SourceTemplate.WORD_AFTER_CUE_PLACE_AND_RANK, text.word(cue + 1), place, between);
        out.add(SourceTemplate.LENGTH_AND_TYPE, Math.min(phrase.to() - phrase.from(), 4), type);
        out.add(SourceTemplate.DISTANCE_PLACE_AND_TYPE, distance, place, type);
        out.add(SourceTemplate.NEXT_TAG_AND_VERBS, text.tag(phrase.to()), side, verbs);
        out.add(SourceTemplate.HEAD_CLASS_AND_CUE_TAG, text.kind(phrase.head()), side, tag);
        out.add(SourceTemplate.HEAD_CLASS_AND_CUE_CLASS, text.kind(phrase.head()), this.kind, side);
        out.add(SourceTemplate.CUE_CLASS_PLACE_AND_RANK, this.kind, place, between);
        out.add(SourceTemplate.CUE_CLASS_AND_GAP, this.kind, gap, side);
        out.add(SourceTemplate.CUE_CLASS_WORD_AFTER_CUE_AND_RANK, this.kind, text.word(cue + 1), side * 8 + between);
        out.add(SourceTemplate.PREVIOUS_TAG_AND_TYPE, text.tag(phrase.from() - 1), type, side);
    }

    private int gap(int from, int to) {
        if (to - from > 6) {
            return 1000 + (to - from > 12 ? 1 : 0);
        }
        int hash = 7;
        int last = -1;
        for (int i = from; i < to; i++) {
            int kind = text.quotationOf(i) >= 0 ? 90 : text.name(i) > 0 ? 60 + text.name(i) : text.tag(i);
            if (kind != last) {
                hash = hash * 97 + kind;
            }
            last = kind;
        }
        return hash;
    }
}
