package org.wireroom.analysis.statements.borders;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.DeniedClaims;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.hashing.WordHash;

/**
 * Corrects the borders of contents. The addressee does not belong to a content ("proposed to Abe to conclude"), nor does the pronoun
 * before words that are otherwise quoted whole ("pointed out that it \"should embrace\"").
 */
public final class Refinement {
    private static final float HALF = 0.5f;
    private static final int LONGEST_ADDRESSEE = 8;
    /** What the writer joins sentences with: "However, the bridge is safe, Keller said." */
    private static final Set<Integer> CONNECTIVES = WordHash.of(Set.of(
            "however", "still", "meanwhile", "moreover", "furthermore", "nevertheless", "nonetheless", "indeed"));

    private static final int NOT = WordHash.of("not");
    /** "rather than", "instead of". */
    private static final Set<Integer> REJECTING = WordHash.of(Set.of("rather", "instead"));

    private static final int TO = WordHash.of("to");
    private static final int THAT = WordHash.of("that");

    private Refinement() {}

    /** The attribution with the borders of its content corrected. */
    public static Attribution refined(QuotedText text, Attribution attribution) {
        Content content = attribution.content();
        if (content.from() <= attribution.cue()) {
            return refinedAround(text, attribution);
        }
        int position = text.tokens().start(attribution.cue());
        int from = content.from();
        int afterAddressee = afterAddressee(text, attribution, content);
        from = StatementRule.ADDRESSEE_BEFORE_CONTENT.decides(afterAddressee > from, position) ? afterAddressee : from;
        int claim = DeniedClaims.from(text, attribution, from);
        from = StatementRule.DENIED_CLAIM.decides(claim > from, position) ? claim : from;
        int afterPronoun = afterPronoun(text, from, content.to());
        from = StatementRule.PRONOUN_BEFORE_QUOTATION.decides(afterPronoun > from, position) ? afterPronoun : from;
        int verdict = DeniedClaims.to(text, attribution, from);
        int to = StatementRule.DENIED_CLAIM.decides(verdict < content.to(), position) ? verdict : content.to();
        int rejected = upToRejected(text, from, to);
        to = StatementRule.WORDS_NOT_SAID.decides(rejected < to, position) ? rejected : to;
        int according = ContentEnds.beforeAccording(text, from, to);
        to = StatementRule.SECOND_SOURCE.decides(according < to, position) ? according : to;
        Attribution refined = from == content.from() && to == content.to()
                ? attribution
                : attribution.with(new Content(from, to, content.probability()));
        int own = Math.min(WriterClauses.before(text, refined), WriterClauses.beforeMainVerb(text, refined));
        return StatementRule.WRITERS_CLAUSE.decides(own < to, position)
                ? attribution.with(new Content(from, own, content.probability()))
                : refined;
    }

    /** Corrects a content that begins before its cue. */
    private static Attribution refinedAround(QuotedText text, Attribution attribution) {
        Content content = attribution.content();
        int position = text.tokens().start(attribution.cue());
        int end = ContentEnds.afterAttribution(text, attribution);
        end = StatementRule.CONTENT_RESUMES.decides(end > content.to(), position) ? end : content.to();
        int from = content.from();
        boolean connective = text.tokens().sentenceStart(text.tokens().sentenceOf(from)) == from
                && CONNECTIVES.contains(text.word(from))
                && text.pos(from + 1) == PartOfSpeech.COMMA
                && text.quotationOf(from) < 0
                && from + 2 < Math.min(attribution.cue(), end);
        from += StatementRule.LEADING_CONNECTIVE.decides(connective, position) ? 2 : 0;
        return from == content.from() && end == content.to()
                ? attribution
                : attribution.with(new Content(from, end, content.probability()));
    }

    /** The end of a quotation after which other quoted words are rejected: said "A," not "B". */
    private static int upToRejected(QuotedText text, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            boolean second = text.opensQuotation(i) && text.quotationOf(from) >= 0;
            int not = text.word(i - 1) == NOT ? i - 1 : REJECTING.contains(text.word(i - 2)) ? i - 2 : i;
            int last = text.pos(not - 1) == PartOfSpeech.CC ? not - 2 : not - 1;
            last = text.pos(last) == PartOfSpeech.COMMA && text.quotationOf(last) < 0 ? last - 1 : last;
            if (second && not < i && last > from && text.quotationOf(last) >= 0) {
                return last + 1;
            }
        }
        return to;
    }

    /** Ends the content where the same speaker continues with another cue: "said the road was safe, adding that it was new". */
    public static Attribution upToParticiple(QuotedText text, Attribution attribution, List<Attribution> all) {
        Content content = attribution.content();
        for (Attribution other : all) {
            int cue = other.cue();
            boolean inside = content.from() > attribution.cue() && cue > content.from() + 1 && cue < content.to();
            boolean continues = inside
                    && text.pos(cue) == PartOfSpeech.VBG
                    && text.pos(cue - 1) == PartOfSpeech.COMMA
                    && other.cueProbability() >= HALF
                    && attribution.speaker() != null
                    && attribution.speaker().equals(other.speaker());
            if (StatementRule.PARTICIPLE_CONTINUES.decides(
                    continues, text.tokens().start(attribution.cue()))) {
                return attribution.with(new Content(content.from(), cue - 1, content.probability()));
            }
            int end = inside ? ContentEnds.beforeSpeaker(text, attribution, other) : content.to();
            if (StatementRule.ANOTHER_SPEAKER.decides(
                    end < content.to(), text.tokens().start(attribution.cue()))) {
                return attribution.with(new Content(content.from(), end, content.probability()));
            }
        }
        int second = SecondVerbs.before(text, attribution, all);
        return StatementRule.SECOND_VERB.decides(
                        second < content.to(), text.tokens().start(attribution.cue()))
                ? attribution.with(new Content(content.from(), second, content.probability()))
                : attribution;
    }

    private static int afterAddressee(QuotedText text, Attribution attribution, Content content) {
        int from = content.from();
        if (from == attribution.cue() + 1
                && StatementModels.REPORTING_WORDS.takesAddressee(text.stem(attribution.cue()))) {
            return afterThat(text, from, content.to());
        }
        if (from != attribution.cue() + 1 || text.word(from) != TO || text.pos(from + 1) == PartOfSpeech.VB) {
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

    /** After the "that" that follows an addressee: "warned the council in March that"; the token itself if there is none. */
    private static int afterThat(QuotedText text, int from, int to) {
        for (int i = from + 1; i < to - 1 && i - from <= LONGEST_ADDRESSEE; i++) {
            PartOfSpeech pos = text.pos(i);
            if (text.word(i) == THAT && text.pos(i - 1) != PartOfSpeech.IN) {
                return i + 1;
            }
            if (pos.isVerb() || pos == PartOfSpeech.MD || pos == PartOfSpeech.COMMA || text.quotationOf(i) >= 0) {
                return from;
            }
        }
        return from;
    }

    private static int afterPronoun(QuotedText text, int from, int to) {
        int first = text.word(from) == THAT ? from + 1 : from;
        if (text.pos(first) != PartOfSpeech.PRP || !text.opensQuotation(first + 1)) {
            return from;
        }
        int quotation = text.quotationOf(first + 1);
        return text.quotationOf(to - 1) == quotation ? first + 1 : from;
    }
}
