package org.wireroom.analysis.statements.speaker;

import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.templates.SpeakerTemplate;
import org.wireroom.text.hashing.WordHash;

/** Where candidates are named in the sentence of an attribution, beside the words for its speaker. Positions are tokens. */
final class Relations {
    private static final int LONGEST_GAP = 7;

    private final QuotedText text;
    private final SpeakerMention mention;
    private final int start;
    private final int end;
    private int nameInside;

    /** Where the name of a candidate is. */
    private enum Side {
        NOWHERE,
        HEAD,
        INSIDE,
        BEFORE,
        AFTER
    }

    Relations(QuotedText text, SpeakerMention mention) {
        this.text = text;
        this.mention = mention;
        int sentence = text.tokens().sentenceOf(mention.head());
        start = text.tokens().sentenceStart(sentence);
        end = text.tokens().sentenceEnd(sentence);
    }

    /** What the candidates are whose names are inside the words, and where. */
    int nameInside() {
        return nameInside;
    }

    void of(Candidate candidate, int kind, int head, int wordClass, FeatureList out) {
        Side side = Side.NOWHERE;
        int gap = 0;
        int preposition = 0;
        int nearest = Integer.MAX_VALUE;
        for (int i = candidate.lastBefore(end); i >= 0 && candidate.from(i) >= start; i--) {
            int from = candidate.from(i);
            int to = candidate.to(i);
            Side here = side(from, to);
            int distance =
                    here == Side.BEFORE ? mention.from() - to + 1 : here == Side.AFTER ? from - mention.to() + 1 : 0;
            if (distance < nearest) {
                nearest = distance;
                side = here;
                gap = here == Side.BEFORE
                        ? gap(to, mention.from())
                        : here == Side.AFTER ? gap(mention.to(), from) : text.pos(to) == PartOfSpeech.POS ? 1 : 0;
                preposition = here == Side.AFTER && distance <= 3 ? text.word(mention.to()) : 0;
            }
        }
        if (side == Side.HEAD || side == Side.INSIDE) {
            nameInside = Math.max(nameInside, 1 + candidate.type() + (side == Side.HEAD ? 16 : 0));
        }
        int type = candidate.type();
        int relation = WordHash.combine(side.name().hashCode(), gap);
        out.add(SpeakerTemplate.RELATION_AND_KIND, relation, kind);
        out.add(SpeakerTemplate.RELATION_AND_TYPE, relation, type, kind);
        out.add(SpeakerTemplate.SIDE_KIND_AND_TYPE, side.name().hashCode(), kind, type);
        out.add(SpeakerTemplate.SIDE_AND_HEAD, side.name().hashCode(), head, type);
        out.add(SpeakerTemplate.SIDE_CLASS_AND_TYPE, side.name().hashCode(), wordClass, type);
        if (preposition != 0) {
            out.add(SpeakerTemplate.PREPOSITION_HEAD_AND_TYPE, preposition, head, type);
            out.add(SpeakerTemplate.PREPOSITION_CLASS_AND_TYPE, preposition, wordClass, type);
        }
    }

    private Side side(int from, int to) {
        if (mention.phrase() != null && from <= mention.head() && mention.head() < to) {
            return Side.HEAD;
        }
        if (from < mention.to() && to > mention.from()) {
            return Side.INSIDE;
        }
        return to <= mention.from() ? Side.BEFORE : Side.AFTER;
    }

    private int gap(int from, int to) {
        if (to - from > LONGEST_GAP) {
            return 1000 + (to - from > 2 * LONGEST_GAP ? 1 : 0);
        }
        int hash = 7;
        int last = -1;
        for (int i = from; i < to; i++) {
            PartOfSpeech pos = text.pos(i);
            boolean word = pos == PartOfSpeech.IN || pos == PartOfSpeech.TO || pos == PartOfSpeech.CC;
            int code = text.quotationOf(i) >= 0
                    ? 90
                    : text.name(i) > 0 ? 60 + text.name(i) : word ? text.word(i) : text.tag(i);
            hash = code == last ? hash : hash * 97 + code;
            last = code;
        }
        return hash;
    }
}
