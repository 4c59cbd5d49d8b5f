package org.wireroom.analysis.statements.attribution;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/**
 * Denials: "denied that the dam was unsafe", "rejected claims that the dam was unsafe", "dismissed as false reports that it was".
 * What is denied is the claim.
 */
public final class DeniedClaims {
    private static final Set<Integer> DENIALS = WordHash.of(List.of("deny", "denial", "refut", "disavow"));
    /** Verbs that deny a claim, but may also turn down a plan. */
    private static final Set<Integer> REJECTIONS = WordHash.of(
            List.of("reject", "dismis", "dismiss", "disput", "rebut", "repudiat", "rebuff", "contradict", "brush"));

    private static final Set<Integer> CLAIMS = WordHash.of(List.of(
            "claim",
            "allegation",
            "accusation",
            "suggestion",
            "report",
            "assertion",
            "rumour",
            "rumor",
            "charg",
            "notion",
            "idea",
            "contention",
            "insinuation",
            "speculation",
            "view",
            "argument",
            "implication",
            "critici",
            "criticism"));
    private static final Set<Integer> FALSE = WordHash.of(List.of(
            "false",
            "untrue",
            "baseless",
            "unfounded",
            "groundless",
            "fake",
            "nonsense",
            "lies",
            "fabricated",
            "wrong",
            "incorrect",
            "misleading",
            "inaccurate",
            "malicious",
            "rubbish",
            "propaganda",
            "fiction"));
    private static final int THAT = WordHash.of("that");
    private static final int AS = WordHash.of("as");
    private static final int REACH = 9;

    private DeniedClaims() {}

    /** Whether the cue of an attribution denies its content. */
    public static boolean denies(QuotedText text, Attribution attribution) {
        int stem = text.stem(attribution.cue());
        return DENIALS.contains(stem)
                || (CLAIMS.contains(stem) && isDenied(text, attribution.cue()))
                || (REJECTIONS.contains(stem)
                        && (claim(text, attribution) >= 0
                                || text.word(attribution.cue() + 1) == THAT
                                || isCalledFalse(text, attribution)));
    }

    /** Whether a claim that is the cue is the object of a verb that denies: "rejected claims that the dam was unsafe". */
    private static boolean isDenied(QuotedText text, int claim) {
        for (int i = claim - 1; i > claim - REACH && text.quotationOf(i) < 0; i--) {
            if (text.pos(i).isVerb()) {
                return DENIALS.contains(text.stem(i)) || REJECTIONS.contains(text.stem(i));
            }
        }
        return false;
    }

    /** Where the claim begins in a content that names it as one ("claims that X"), else where the content does. */
    static int from(QuotedText text, Attribution attribution, int from) {
        int claim = denies(text, attribution) ? claim(text, attribution) : -1;
        if (claim < from) {
            return from;
        }
        int that = claim + 1;
        while (that < claim + REACH
                && text.word(that) != THAT
                && !text.pos(that).isVerb()
                && text.quotationOf(that) < 0) {
            that++;
        }
        return text.word(that) == THAT && that + 1 < attribution.content().to() ? that + 1 : from;
    }

    /** The noun that calls the content a claim, shortly after the cue; -1 for none. */
    private static int claim(QuotedText text, Attribution attribution) {
        int cue = attribution.cue();
        for (int i = cue + 1; i < cue + REACH && text.quotationOf(i) < 0; i++) {
            boolean names = text.pos(i).isNoun() || text.word(i + 1) == THAT;
            if (names && CLAIMS.contains(text.stem(i))) {
                return i;
            }
            if (text.pos(i).isFiniteVerb() || text.word(i) == THAT) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCalledFalse(QuotedText text, Attribution attribution) {
        int last = Math.max(attribution.cue(), attribution.content().to()) + 2;
        for (int i = attribution.cue() + 1; i < last; i++) {
            if (text.word(i) == AS && FALSE.contains(text.word(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
