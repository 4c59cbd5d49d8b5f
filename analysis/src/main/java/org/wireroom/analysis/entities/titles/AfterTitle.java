package org.wireroom.analysis.entities.titles;

import java.util.EnumSet;
import java.util.Set;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;

/**
 * Tells a name in apposition to the title before it ("the mayor, Ana Ruiz, said") from one that opens a clause ("According to the
 * mayor, Ana Ruiz was ill") or continues a list ("the mayor, Ana Ruiz and the bishop").
 */
final class AfterTitle {
    private static final Set<PartOfSpeech> ENDS = EnumSet.of(
            PartOfSpeech.STOP,
            PartOfSpeech.CLOSING_QUOTE,
            PartOfSpeech.RIGHT_BRACKET,
            PartOfSpeech.COLON,
            PartOfSpeech.WP);

    private final TaggedText text;
    private final Tokens tokens;
    private final TitlePhrases phrases;

    AfterTitle(TaggedText text, TitlePhrases phrases) {
        this.text = text;
        this.tokens = text.tokens();
        this.phrases = phrases;
    }

    /**
     * Whether a name after a title and a comma names who has the title.
     *
     * @param first the first token of the title
     * @param after the token after the name
     */
    boolean isApposed(int first, int after, int sentenceStart, int sentenceEnd) {
        int opening = beforeTitle(first, sentenceStart);
        boolean opens = isOpening(opening, sentenceStart);
        int next = phrases.afterOrigin(after, sentenceEnd);
        if (next >= sentenceEnd) {
            return !opens;
        }
        PartOfSpeech pos = text.pos(next);
        if (pos == PartOfSpeech.COMMA) {
            boolean list = next + 1 < sentenceEnd && text.pos(next + 1) == PartOfSpeech.CC;
            boolean verb = next + 1 < sentenceEnd && phrases.isFiniteVerb(next + 1);
            return !list && (verb || opens || hasVerb(sentenceStart, opening));
        }
        if (phrases.isFiniteVerb(next)) {
            return opens;
        }
        return ENDS.contains(pos) && (opens || hasVerb(sentenceStart, opening));
    }

    /** The token before a title and its article, and whose it is. */
    private int beforeTitle(int first, int sentenceStart) {
        int token = first - 1;
        if (token >= sentenceStart && text.pos(token) == PartOfSpeech.POS) {
            token--;
            while (token >= sentenceStart && (text.pos(token).isNoun() || text.pos(token) == PartOfSpeech.JJ)) {
                token--;
            }
        }
        while (token >= sentenceStart && (phrases.isDeterminer(token) || text.pos(token) == PartOfSpeech.RB)) {
            token--;
        }
        return token;
    }

    /** Whether a title begins a clause: nothing but a quotation mark, "and" or "that" is before it. */
    private boolean isOpening(int before, int sentenceStart) {
        if (before < sentenceStart) {
            return true;
        }
        PartOfSpeech pos = text.pos(before);
        return pos == PartOfSpeech.OPENING_QUOTE
                || pos == PartOfSpeech.CLOSING_QUOTE
                || pos == PartOfSpeech.CC
                || (pos == PartOfSpeech.IN && tokens.is(before, "that"));
    }

    /** Whether a main clause has begun: "After meeting the president, Ana Ruiz left" has no verb before the title. */
    private boolean hasVerb(int sentenceStart, int before) {
        PartOfSpeech first = text.pos(sentenceStart);
        boolean subordinate = first == PartOfSpeech.IN || first == PartOfSpeech.WRB || first == PartOfSpeech.VBG;
        if (subordinate) {
            return false;
        }
        for (int token = before; token >= sentenceStart; token--) {
            if (phrases.isFiniteVerb(token)) {
                return true;
            }
        }
        return false;
    }
}
