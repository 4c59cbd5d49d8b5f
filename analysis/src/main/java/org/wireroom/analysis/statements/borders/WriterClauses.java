package org.wireroom.analysis.statements.borders;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/** What the writer adds to a content, or continues with after a relative clause that reports it. Positions are tokens. */
final class WriterClauses {
    private static final Set<Integer> REMARKS = StatementModels.stems(WriterClauses.class, "remarks.txt");
    private static final Set<Integer> ARTICLES = WordHash.of(List.of("a", "an"));
    private static final Set<Integer> DENYING = WordHash.of(List.of("deny", "reject", "disput", "contest", "refut"));
    private static final Set<Integer> EFFECTS =
            WordHash.of(List.of("prompt", "draw", "elicit", "spark", "earn", "provok", "bring", "rais"));
    private static final Set<Integer> REACTIONS = WordHash.of(List.of(
            "laughter", "laughs", "applause", "cheers", "boos", "jeers", "gasps", "outrage", "groans", "chuckles"));
    private static final int SOMETHING = WordHash.of("something");
    private static final int WHICH = WordHash.of("which");
    private static final int NEAR = 5;

    private WriterClauses() {}

    /** The end of a content before a clause that is the writer's; its own end if there is none. */
    static int before(QuotedText text, Attribution attribution) {
        Content content = attribution.content();
        int end = content.to();
        if (content.from() <= attribution.cue()) {
            return end;
        }
        for (int i = content.from() + 1; i < content.to() - 1; i++) {
            boolean comma = text.pos(i) == PartOfSpeech.COMMA && text.quotationOf(i) < 0;
            if (comma && (isRemark(text, i + 1, end) || isDenial(text, i + 1, end) || isReaction(text, i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** "a claim that the mayor denies", "something Keller called a joke". */
    private static boolean isRemark(QuotedText text, int token, int end) {
        int noun = token;
        if (ARTICLES.contains(text.word(token))) {
            noun++;
            while (text.pos(noun) == PartOfSpeech.JJ) {
                noun++;
            }
        } else if (text.word(token) != SOMETHING) {
            return false;
        }
        PartOfSpeech next = text.pos(noun + 1);
        boolean ends = next == PartOfSpeech.COMMA || next == PartOfSpeech.STOP;
        boolean clause = next == PartOfSpeech.IN ? text.hasFiniteVerb(noun + 2, Math.min(end, noun + 2 + NEAR)) : !ends;
        return noun + 1 < end && REMARKS.contains(text.stem(noun)) && clause;
    }

    /** "which the ministry denies". */
    private static boolean isDenial(QuotedText text, int token, int end) {
        for (int i = token + 1; text.word(token) == WHICH && i < Math.min(end, token + NEAR); i++) {
            if (DENYING.contains(text.stem(i)) && text.pos(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** "prompting laughter". */
    private static boolean isReaction(QuotedText text, int token) {
        boolean effect = text.pos(token) == PartOfSpeech.VBG && EFFECTS.contains(text.stem(token));
        return effect && (REACTIONS.contains(text.word(token + 1)) || REACTIONS.contains(text.word(token + 2)));
    }

    /**
     * The end of a content that the relative clause of its speaker or a noun reports, before the verb of the sentence: "Keller, who says
     * the bridge is safe, left", "the engineer who said the bridge was weak was sacked"; its own end if there is none.
     */
    static int beforeMainVerb(QuotedText text, Attribution attribution) {
        Content content = attribution.content();
        boolean noun = text.pos(attribution.cue()).isNoun();
        boolean relative = attribution.speaker() != null
                && (text.pos(attribution.speaker().head()) == PartOfSpeech.WP
                        || text.pos(attribution.speaker().head()) == PartOfSpeech.WDT);
        if (content.from() <= attribution.cue() || !(noun || relative)) {
            return content.to();
        }
        int first = -1;
        for (int i = content.from(); i < content.to(); i++) {
            if (text.quotationOf(i) >= 0) {
                first = -1;
                continue;
            }
            PartOfSpeech pos = text.pos(i);
            boolean finite = pos.isFiniteVerb() || pos == PartOfSpeech.MD;
            int before = text.pos(i - 1) == PartOfSpeech.RB ? i - 2 : i - 1;
            boolean left = finite || (pos == PartOfSpeech.VBN && !text.hasFiniteVerb(i + 1, content.to()));
            if (left && relative && i > content.from() + 1 && text.pos(before) == PartOfSpeech.COMMA) {
                return before;
            }
            if (finite && first >= 0 && first < i - 1) {
                return i;
            }
            first = finite ? i : continues(text, i) ? first : -1;
        }
        return content.to();
    }

    /** Whether a word may belong to the verb before it, so that a finite verb after it has another subject. */
    private static boolean continues(QuotedText text, int token) {
        return switch (text.pos(token)) {
            case RB, JJ, VBN, RP -> true;
            default -> false;
        };
    }
}
