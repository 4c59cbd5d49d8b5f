package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.lexicon.Prepositions;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.hashing.WordHash;

/** Finds the simple noun phrases between two tokens (a noun with its modifiers) and the pronouns. */
public final class NounPhrases {
    private static final int PERSON = 1;
    private static final Set<Integer> ADVERBIALS = WordHash.of(Prepositions.ofAdverbials());

    private NounPhrases() {}

    /** The phrases between two tokens, outside quotations, in order, not overlapping. */
    public static List<NounPhrase> in(QuotedText text, int from, int to) {
        List<NounPhrase> phrases = new ArrayList<>();
        int i = from;
        while (i < to) {
            PartOfSpeech pos = text.pos(i);
            if (text.quotationOf(i) >= 0) {
                i++;
            } else if (isPronoun(pos)) {
                phrases.add(new NounPhrase(i, i + 1, i));
                i++;
            } else if (mayStart(pos)) {
                i = phrase(text, i, to, phrases);
            } else {
                i++;
            }
        }
        return phrases;
    }

    private static int phrase(QuotedText text, int start, int to, List<NounPhrase> phrases) {
        int head = -1;
        int first = start;
        int i = start;
        while (i < to && text.quotationOf(i) < 0) {
            PartOfSpeech pos = text.pos(i);
            if (head >= 0 && opensClause(text, start, i)) {
                break;
            }
            if (pos.isNoun() || pos == PartOfSpeech.CD || text.name(i) > 0) {
                head = i;
            } else if (pos == PartOfSpeech.POS) {
                if (head < 0) {
                    break;
                }
                phrases.add(new NounPhrase(first, i, head));
                first = start;
            } else if (i > start && (pos == PartOfSpeech.DT || pos == PartOfSpeech.PRP_POSSESSIVE) && head >= 0) {
                break;
            } else if (!mayStart(pos)
                    && pos != PartOfSpeech.HYPH
                    && !(pos == PartOfSpeech.VBN || pos == PartOfSpeech.VBG)
                    && pos != PartOfSpeech.CURRENCY) {
                break;
            } else if ((pos == PartOfSpeech.VBN || pos == PartOfSpeech.VBG) && head >= 0) {
                break;
            }
            i++;
        }
        if (head < 0) {
            if (text.pos(start) == PartOfSpeech.DT
                    || text.pos(start) == PartOfSpeech.PRP_POSSESSIVE
                    || text.pos(start) == PartOfSpeech.JJ
                    || text.pos(start) == PartOfSpeech.JJS) {
                phrases.add(new NounPhrase(start, start + 1, start));
            }
            return start + 1;
        }
        if (text.pos(start) == PartOfSpeech.PRP_POSSESSIVE) {
            phrases.add(new NounPhrase(start, start + 1, start));
        }
        phrases.add(new NounPhrase(start, head + 1, head));
        return Math.max(head + 1, start + 1);
    }

    /** Whether a person's name begins the clause after an adverbial phrase: "at the meeting Maria Keller said". */
    private static boolean opensClause(QuotedText text, int start, int token) {
        boolean opens = text.name(token) == PERSON
                && text.name(token - 1) != PERSON
                && text.pos(token - 1) == PartOfSpeech.NN
                && text.pos(start) == PartOfSpeech.DT
                && ADVERBIALS.contains(text.word(start - 1));
        return opens
                && StatementRule.NAME_AFTER_ADVERBIAL.decides(
                        true, text.tokens().start(token));
    }

    static boolean isPronoun(PartOfSpeech pos) {
        return pos == PartOfSpeech.PRP
                || pos == PartOfSpeech.WP
                || pos == PartOfSpeech.WDT
                || pos == PartOfSpeech.WP_POSSESSIVE
                || pos == PartOfSpeech.EX;
    }

    private static boolean mayStart(PartOfSpeech pos) {
        return switch (pos) {
            case DT, PDT, PRP_POSSESSIVE, JJ, JJR, JJS, CD, NN, NNS, NNP, NNPS -> true;
            default -> false;
        };
    }
}
