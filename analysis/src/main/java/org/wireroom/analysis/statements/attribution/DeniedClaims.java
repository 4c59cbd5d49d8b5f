package org.wireroom.analysis.statements.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/**
 * Denials: "denied that the dam was unsafe", "rejected claims that the dam was unsafe", "dismissed as false reports that it was", "called
 * the claim that it was unsafe \"nonsense\"". What is denied is the claim.
 */
public final class DeniedClaims {
    /** The words of each kind by their stems, with the stems of their particles; those without one have the stem 0. */
    private static final Map<String, Map<Integer, Set<Integer>>> WORDS = words();

    private static final int THAT = WordHash.of("that");
    private static final int AS = WordHash.of("as");
    private static final int REACH = 12;
    private static final int LONGEST_VERDICT = 5;

    private DeniedClaims() {}

    private static Map<String, Map<Integer, Set<Integer>>> words() {
        Map<String, Map<Integer, Set<Integer>>> words = new HashMap<>();
        for (Table.Row row : Table.rows(DeniedClaims.class, "denials.tsv")) {
            Map<Integer, Set<Integer>> some = words.computeIfAbsent(row.cell(0), key -> new HashMap<>());
            for (String word : row.words(1)) {
                String[] parts = word.split("-", 2);
                int stem = WordHash.of(StatementModels.STEMS.of(parts[0]));
                some.computeIfAbsent(stem, key -> new HashSet<>()).add(parts.length == 1 ? 0 : WordHash.of(parts[1]));
            }
        }
        return words;
    }

    private static boolean is(String kind, QuotedText text, int token) {
        Set<Integer> particles = WORDS.get(kind).getOrDefault(text.stem(token), Set.of());
        return particles.contains(0) || particles.contains(text.word(token + 1));
    }

    /** Whether a noun only refers to what others say: "the charge". */
    public static boolean isClaim(QuotedText text, int token) {
        return text.pos(token).isNoun() && is("claim", text, token);
    }

    /** Whether the cue of an attribution denies its content. */
    public static boolean denies(QuotedText text, Attribution attribution) {
        int cue = attribution.cue();
        if (is("denial", text, cue)) {
            return true;
        }
        int claim = claim(text, attribution);
        return (is("claim", text, cue) && isDenied(text, cue))
                || (is("rejection", text, cue)
                        && (claim >= 0 || text.word(cue + 1) == THAT || isCalledFalse(text, attribution)))
                || (is("verdict", text, cue) && claim >= 0 && that(text, claim) >= 0 && verdict(text, cue) >= 0);
    }

    /** Whether a claim that is the cue is the object of a verb that denies: "rejected claims that the dam was unsafe". */
    private static boolean isDenied(QuotedText text, int claim) {
        for (int i = claim - 1; i >= 0 && i > claim - REACH; i--) {
            if (text.quotationOf(i) >= 0) {
                continue;
            }
            boolean verb = text.pos(i).isVerb();
            boolean past = verb || text.tokens().form(i).endsWith("ed");
            if (past && (is("denial", text, i) || is("rejection", text, i))) {
                return true;
            }
            if (verb) {
                return is("verdict", text, i) && that(text, claim) >= 0 && verdict(text, i) >= 0;
            }
        }
        return false;
    }

    /** Where the claim begins in a content that names it as one ("claims that X"), else where the content does. */
    public static int from(QuotedText text, Attribution attribution, int from) {
        int claim = denies(text, attribution) ? claim(text, attribution) : -1;
        if (claim < from) {
            return from;
        }
        int that = that(text, claim);
        return that >= 0 && that + 1 < attribution.content().to() ? that + 1 : from;
    }

    /** The "that" after the noun for a claim: "a claim by engineers that"; -1 for none. */
    private static int that(QuotedText text, int claim) {
        int that = claim + 1;
        while (that < claim + REACH
                && text.word(that) != THAT
                && !text.pos(that).isVerb()
                && text.quotationOf(that) < 0) {
            that++;
        }
        return text.word(that) == THAT ? that : -1;
    }

    /**
     * Where a denied claim ends: before what it is called, "dismissed claims that the dam was unsafe as rubbish"; else where the content
     * does.
     */
    public static int to(QuotedText text, Attribution attribution, int from) {
        int to = attribution.content().to();
        boolean claimed = from > attribution.cue() && text.word(from - 1) == THAT;
        int verdict = claimed && denies(text, attribution) ? verdict(text, from) : -1;
        return verdict > from && verdict < to ? verdict : to;
    }

    /** The noun that calls the content a claim, shortly after the cue; -1 for none. */
    private static int claim(QuotedText text, Attribution attribution) {
        int cue = attribution.cue();
        for (int i = cue + 1; i < cue + REACH; i++) {
            if (text.quotationOf(i) >= 0) {
                continue;
            }
            boolean names = text.pos(i).isNoun() || text.word(i + 1) == THAT;
            if (names && is("claim", text, i)) {
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
            if (text.word(i) == AS && isFalse(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Where a claim is called false after a token in its sentence: "as rubbish", quoted words or the last one; -1 for none. */
    private static int verdict(QuotedText text, int token) {
        int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(token));
        for (int i = token + 1; i < end; i++) {
            boolean begins = (text.word(i) == AS && text.quotationOf(i) < 0) || text.opensQuotation(i);
            boolean last = text.pos(i) == PartOfSpeech.DT || text.pos(i) == PartOfSpeech.JJ || i + 2 >= end;
            if ((begins && isFalse(text, text.word(i) == AS ? i + 1 : i)) || (last && endsFalse(text, i, end))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the words from a token on call something false: "false", "a complete lie". */
    private static boolean isFalse(QuotedText text, int token) {
        for (int i = token; i < token + LONGEST_VERDICT; i++) {
            if (is("false", text, i)) {
                return true;
            }
            PartOfSpeech pos = text.pos(i);
            if (pos.isVerb() && text.quotationOf(i) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsFalse(QuotedText text, int token, int end) {
        return end - token <= LONGEST_VERDICT && is("false", text, end - 2) && text.quotationOf(end - 2) < 0;
    }
}
