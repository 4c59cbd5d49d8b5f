package org.wireroom.analysis.statements.factuality;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/**
 * A verb with its auxiliaries and its subject: "had never publicly said". Positions are tokens.
 *
 * @param verb the verb itself
 * @param from the first token of the group
 * @param negated whether it has a negation: "did not say", "nor did Keller say"
 * @param modal the modal verb, -1 for none
 * @param infinitive the "to" before it, -1 for none
 * @param subject the first token of what may be the subject before it; {@code from} where nothing is
 * @param inverted the auxiliary before the subject, -1 for none
 * @param passive whether it has a form of "be"
 */
record VerbGroup(
        int verb, int from, boolean negated, int modal, int infinitive, int subject, int inverted, boolean passive) {
    private static final Set<Integer> NEGATIONS = WordHash.of(List.of(
            "not",
            "n't",
            "n’t",
            "never",
            "neither",
            "nor",
            "hardly",
            "scarcely",
            "rarely",
            "seldom",
            "almost",
            "nearly",
            "nowhere",
            "cannot"));
    private static final Set<Integer> LIMITS =
            WordHash.of(List.of("only", "just", "merely", "simply", "surprisingly", "long"));
    private static final Set<Integer> AUXILIARIES = WordHash.of(List.of("be", "hav", "do"));
    private static final Set<Integer> ALTERNATIVES = WordHash.of(List.of("or", "nor"));
    private static final Set<Integer> CLAUSES = WordHash.of(List.of(
            "that",
            "if",
            "unless",
            "until",
            "till",
            "whether",
            "lest",
            "once",
            "before",
            "after",
            "because",
            "as",
            "while",
            "although",
            "though",
            "since",
            "provided",
            "assuming",
            "than",
            "so"));
    private static final int BE = WordHash.of("be");
    private static final int NO = WordHash.of("no");
    private static final int LONGER = WordHash.of("longer");
    private static final int LONGEST = 16;

    /** The group of a verb. */
    static VerbGroup of(QuotedText text, int verb) {
        int first = text.tokens().sentenceStart(text.tokens().sentenceOf(verb));
        int from = verb;
        boolean negated = false;
        boolean passive = false;
        int modal = -1;
        int infinitive = -1;
        while (from > first && infinitive < 0 && text.quotationOf(from - 1) < 0) {
            int before = from - 1;
            PartOfSpeech pos = text.pos(before);
            if (isNegation(text, before)) {
                negated |= !LIMITS.contains(text.word(from));
            } else if (pos == PartOfSpeech.MD) {
                modal = before;
            } else if ((pos == PartOfSpeech.TO && text.pos(from).isVerb()) || isSplitInfinitive(text, before, verb)) {
                infinitive = before;
            } else if (ALTERNATIVES.contains(text.word(before))
                    && text.pos(before - 1).isVerb()
                    && before > first) {
                before--;
            } else if (AUXILIARIES.contains(text.stem(before))) {
                passive |= text.stem(before) == BE;
            } else if (text.word(before) == LONGER && text.word(before - 1) == NO) {
                negated = true;
                before--;
            } else if (pos != PartOfSpeech.RB && pos != PartOfSpeech.RBR) {
                break;
            }
            from = before;
        }
        int subject = subject(text, first, from);
        int inverted = subject < from && subject > first && isAuxiliary(text, subject - 1) ? subject - 1 : -1;
        for (int i = inverted - 1; inverted >= 0 && i >= Math.max(first, inverted - 3); i--) {
            negated |= isNegation(text, i) || text.word(i) == NO;
        }
        negated |= inverted >= 0 && isNegation(text, subject);
        return new VerbGroup(verb, from, negated, modal, infinitive, subject, inverted, passive);
    }

    /** The main verb of an auxiliary: "say" for the "did" of "did not say"; any other token itself. */
    static int main(QuotedText text, int token) {
        int verb = token;
        while (isAuxiliary(text, verb)) {
            int next = verb + 1;
            while (text.pos(next) == PartOfSpeech.RB || isNegation(text, next)) {
                next++;
            }
            if (!text.pos(next).isVerb() || text.quotationOf(next) >= 0) {
                return token;
            }
            verb = next;
        }
        return verb;
    }

    private static boolean isSplitInfinitive(QuotedText text, int token, int verb) {
        return text.pos(token) == PartOfSpeech.TO && text.pos(verb) == PartOfSpeech.VB;
    }

    private static boolean isAuxiliary(QuotedText text, int token) {
        return text.pos(token) == PartOfSpeech.MD || AUXILIARIES.contains(text.stem(token));
    }

    static boolean isNegation(QuotedText text, int token) {
        return NEGATIONS.contains(text.word(token));
    }

    /** Where the noun phrases before a token begin, with the prepositions and conjunctions between them. */
    private static int subject(QuotedText text, int first, int to) {
        int from = to;
        while (from > first
                && to - from < LONGEST
                && text.quotationOf(from - 1) < 0
                && mayBeInSubject(text, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean mayBeInSubject(QuotedText text, int token) {
        if (CLAUSES.contains(text.word(token))) {
            return false;
        }
        return switch (text.pos(token)) {
            case NN, NNS, NNP, NNPS, DT, PDT, PRP, PRP_POSSESSIVE, JJ, JJR, JJS, CD, POS, HYPH, IN, WP -> true;
            case RB, RBR -> isNegation(text, token);
            case CC -> ALTERNATIVES.contains(text.word(token)) || isNegation(text, token);
            default -> false;
        };
    }
}
