package org.wireroom.analysis.statements.attribution;

import java.util.List;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.text.hashing.WordHash;

/**
 * Brings contents to the borders of the contract: whom something is said to does not belong to it ("proposed to Abe to conclude"),
 * nor does the pronoun before words that are otherwise quoted whole ("pointed out that it \"should embrace\"").
 */
public final class Refinement {
    private static final float HALF = 0.5f;
    private static final int LONGEST_ADDRESSEE = 8;
    private static final int TO = WordHash.of("to");
    private static final int THAT = WordHash.of("that");

    private Refinement() {}

    public static Attribution refined(QuotedText text, Attribution report) {
        Content content = report.content();
        if (content.from() <= report.cue()) {
            return report;
        }
        int from = behindAddressee(text, report, content);
        from = behindPronoun(text, from, content.to());
        int to = withQuotation(text, report.cue(), content.to());
        return from == content.from() && to == content.to()
                ? report
                : report.with(new Content(from, to, content.probability()));
    }

    /** The content up to where its own speaker goes on with another cue: "said the road was safe, adding that it was new". */
    public static Attribution upToParticiple(QuotedText text, Attribution report, List<Attribution> all) {
        Content content = report.content();
        for (Attribution other : all) {
            int cue = other.cue();
            boolean inside = content.from() > report.cue() && cue > content.from() + 1 && cue < content.to();
            if (inside
                    && text.pos(cue) == PartOfSpeech.VBG
                    && text.pos(cue - 1) == PartOfSpeech.COMMA
                    && other.cueProbability() >= HALF
                    && report.speaker() != null
                    && report.speaker().equals(other.speaker())) {
                return report.with(new Content(content.from(), cue - 1, content.probability()));
            }
        }
        return report;
    }

    /** The end of the quotation that "and" or "but" joins to a content, when the sentence ends with it. */
    private static int withQuotation(QuotedText text, int cue, int to) {
        int i = text.pos(to) == PartOfSpeech.COMMA ? to + 1 : to;
        if (text.pos(i) != PartOfSpeech.CC) {
            return to;
        }
        i = text.word(i + 1) == THAT ? i + 2 : i + 1;
        int quotation = text.quotationOf(i);
        if (quotation < 0 || !text.opensQuotation(i)) {
            return to;
        }
        while (text.quotationOf(i) == quotation) {
            i++;
        }
        int end = Scope.of(text, cue).to();
        for (int rest = i; rest < end; rest++) {
            if (ContentSpans.isWord(text, rest)) {
                return to;
            }
        }
        return i;
    }

    /** A content before its cue that goes on to the speaker: "A, in particular B, the spokesman told reporters". */
    public static Attribution upToSpeaker(Attribution report) {
        Content content = report.content();
        NounPhrase speaker = report.speaker();
        boolean before = speaker != null && speaker.to() <= report.cue() && content.to() < speaker.from();
        return before ? report.with(new Content(content.from(), speaker.from(), content.probability())) : report;
    }

    private static int behindAddressee(QuotedText text, Attribution report, Content content) {
        int from = content.from();
        if (from != report.cue() + 1 || text.word(from) != TO || text.pos(from + 1) == PartOfSpeech.VB) {
            return from;
        }
        for (int i = from + 1; i < content.to() && i - from <= LONGEST_ADDRESSEE; i++) {
            PartOfSpeech pos = text.pos(i);
            boolean infinitive = text.word(i) == TO && text.pos(i + 1) == PartOfSpeech.VB;
            if (infinitive || text.word(i) == THAT) {
                return i == from + 1 ? from : infinitive ? i : i + 1;
            }
            if (!pos.isNoun()
                    && pos != PartOfSpeech.DT
                    && pos != PartOfSpeech.JJ
                    && pos != PartOfSpeech.PRP
                    && pos != PartOfSpeech.PRP_POSSESSIVE) {
                return from;
            }
        }
        return from;
    }

    private static int behindPronoun(QuotedText text, int from, int to) {
        int first = text.word(from) == THAT ? from + 1 : from;
        if (text.pos(first) != PartOfSpeech.PRP || !text.opensQuotation(first + 1)) {
            return from;
        }
        int quotation = text.quotationOf(first + 1);
        return text.quotationOf(to - 1) == quotation ? first + 1 : from;
    }
}
