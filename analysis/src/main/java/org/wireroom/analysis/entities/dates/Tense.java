package org.wireroom.analysis.entities.dates;

import java.util.BitSet;
import java.util.Set;
import org.wireroom.analysis.entities.rules.ValueRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.PartOfSpeech;

/**
 * Whether a sentence is about the past or the future, at a weekday or month: "met on Friday" is the last Friday, "will meet
 * on Friday" the next. The verb before the date decides, else the one after it.
 */
final class Tense {
    private static final int FARTHEST = 15;
    private static final Set<String> AHEAD = TimeWords.ofKind("ahead");
    private static final Set<String> DEFERRED = TimeWords.ofKind("deferred");
    /** Spares most tokens the look-up. */
    private static final BitSet INITIALS = initials();

    private Tense() {}

    private static BitSet initials() {
        BitSet initials = new BitSet();
        AHEAD.forEach(word -> initials.set(word.charAt(0)));
        return initials;
    }

    /** Whether what happens at a token is still to come. */
    static boolean isAhead(TaggedText text, int token, int sentenceStart, int sentenceEnd) {
        Boolean before = before(text, token, sentenceStart);
        if (before != null) {
            return before;
        }
        boolean ahead = Boolean.TRUE.equals(after(text, token, sentenceEnd));
        return ValueRule.VERB_AFTER_DATE.decides(ahead, text.tokens().start(token));
    }

    private static Boolean before(TaggedText text, int token, int sentenceStart) {
        boolean participle = false;
        int position = text.tokens().start(token);
        boolean deferrable = isTo(text, token - 1, sentenceStart);
        for (int i = token - 1; i >= Math.max(sentenceStart, token - FARTHEST); i--) {
            PartOfSpeech pos = text.pos(i);
            boolean future = pos == PartOfSpeech.MD || isInfinitive(text, i);
            if (ValueRule.FUTURE_VERB.decides(future, position)
                    || ValueRule.PLANNED.decides(isAhead(text, i), position)) {
                return true;
            }
            boolean deferred = deferrable && isVerb(pos) && DEFERRED.contains(text.lower(i));
            if (ValueRule.PUT_OFF.decides(deferred, position)) {
                return true;
            }
            if (pos == PartOfSpeech.VBD) {
                return false;
            }
            if (pos == PartOfSpeech.VBZ || pos == PartOfSpeech.VBP) {
                boolean perfect = participle && isHave(text, i);
                return !ValueRule.PERFECT_TENSE.decides(perfect, position)
                        && ValueRule.PRESENT_TENSE.decides(true, position);
            }
            participle |= pos == PartOfSpeech.VBN;
        }
        return participle ? Boolean.FALSE : null;
    }

    private static Boolean after(TaggedText text, int token, int sentenceEnd) {
        for (int i = token + 1; i < Math.min(sentenceEnd, token + FARTHEST); i++) {
            PartOfSpeech pos = text.pos(i);
            if (pos == PartOfSpeech.MD) {
                return true;
            }
            if (pos == PartOfSpeech.VBD || pos == PartOfSpeech.VBN) {
                return false;
            }
            if (pos == PartOfSpeech.VBZ || pos == PartOfSpeech.VBP) {
                return !isHave(text, i);
            }
        }
        return null;
    }

    /** Whether something is put off to a date: "postponed to Friday", "adjourned until Friday". */
    private static boolean isTo(TaggedText text, int token, int sentenceStart) {
        return token >= sentenceStart
                && (text.tokens().is(token, "to")
                        || text.tokens().is(token, "until")
                        || text.tokens().is(token, "till"));
    }

    private static boolean isVerb(PartOfSpeech pos) {
        return pos == PartOfSpeech.VBD || pos == PartOfSpeech.VBN;
    }

    private static boolean isInfinitive(TaggedText text, int token) {
        return text.pos(token) == PartOfSpeech.TO && text.pos(token + 1) == PartOfSpeech.VB;
    }

    private static boolean isAhead(TaggedText text, int token) {
        char c = text.tokens().text().charAt(text.tokens().start(token));
        return INITIALS.get(c) && AHEAD.contains(text.tokens().form(token));
    }

    private static boolean isHave(TaggedText text, int token) {
        return text.tokens().is(token, "has")
                || text.tokens().is(token, "have")
                || text.tokens().is(token, "'ve");
    }
}
