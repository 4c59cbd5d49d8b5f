package org.wireroom.analysis.statements.factuality;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.factuality.Governors.Position;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/**
 * Speech that an article has only from hearsay, calls wrong, or says was taken back: "allegedly said", "is said to have admitted", "was
 * wrongly quoted as saying", "was accused of saying", "retracted a claim". For one article.
 */
final class Hearsay {
    private static final Governors GOVERNORS = GovernedVerb.GOVERNORS;
    private static final int REACH = 9;
    private static final Set<Integer> ACCUSING = WordHash.of(List.of("of", "for", "with"));
    private static final Set<Integer> TAKEN = WordHash.of(List.of("tak", "walk", "row", "roll"));
    private static final int WITH = WordHash.of("with");
    private static final int AS = WordHash.of("as");
    private static final int FROM = WordHash.of("from");
    private static final int BACK = WordHash.of("back");
    private static final int HAVE = WordHash.of("hav");
    private static final int MISQUOTE = WordHash.of("misquot");

    private final QuotedText text;

    Hearsay(QuotedText text) {
        this.text = text;
    }

    /** Whether the article does not vouch for it that something was said. */
    boolean isUnsure(VerbGroup group) {
        int first = text.tokens().sentenceStart(text.tokens().sentenceOf(group.verb()));
        boolean opens = has(Position.HEARSAY, first) && text.pos(first + 1) == PartOfSpeech.COMMA;
        boolean charged = group.passive() && has(Position.ACCUSED, group.verb()) && text.word(group.verb() + 1) == WITH;
        return opens
                || charged
                || hasAdverb(Position.HEARSAY, group)
                || isRaised(group)
                || isMisquoted(group, first)
                || isGoverned(group, Position.ACCUSED);
    }

    /** Whether a verb or noun of speech reports what was taken back: "retracted a claim", "apologised for saying". */
    boolean isRetracted(int cue) {
        if (text.pos(cue) == PartOfSpeech.VBG) {
            return isGoverned(VerbGroup.of(text, cue), Position.RETRACTED);
        }
        return isTakenBack(cue) || (text.pos(cue).isNoun() && isTakenBack(verbBefore(cue)));
    }

    private boolean isTakenBack(int token) {
        boolean leaves = text.word(token + 1) == FROM;
        return (has(Position.RETRACTED, token) && !leaves)
                || (token >= 0 && TAKEN.contains(text.stem(token)) && text.word(token + 1) == BACK);
    }

    /** "is said to have admitted", for each of its verbs. */
    private boolean isRaised(VerbGroup group) {
        boolean admitted = group.infinitive() > 0 && text.stem(group.infinitive() + 1) == HAVE;
        int raised = admitted ? group.infinitive() - 1 : group.verb();
        boolean said = admitted || (text.pos(raised + 1) == PartOfSpeech.TO && text.stem(raised + 2) == HAVE);
        return said
                && has(Position.RAISED, raised)
                && VerbGroup.of(text, raised).passive();
    }

    private boolean isMisquoted(VerbGroup group, int first) {
        if (text.word(group.from() - 1) != AS) {
            return false;
        }
        int verb = verbBefore(group.from() - 1);
        return verb >= first && (text.stem(verb) == MISQUOTE || hasAdverb(Position.MISTAKEN, VerbGroup.of(text, verb)));
    }

    /** Whether a participle follows a verb or noun, with or without a preposition and an object: "accused Keller of saying". */
    private boolean isGoverned(VerbGroup group, Position position) {
        int before = group.from() - 1;
        if (text.pos(group.from()) != PartOfSpeech.VBG) {
            return false;
        }
        if (!ACCUSING.contains(text.word(before))) {
            return has(position, before);
        }
        return has(position, before - 1) || has(position, verbBefore(before));
    }

    /** The nearest verb shortly before a token in its sentence, -1 for none. */
    private int verbBefore(int token) {
        int first = text.tokens().sentenceStart(text.tokens().sentenceOf(token));
        for (int i = token - 1; i >= first && i > token - REACH && text.quotationOf(i) < 0; i--) {
            if (text.pos(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasAdverb(Position position, VerbGroup group) {
        for (int i = group.from(); i < group.verb(); i++) {
            if (has(position, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Position position, int token) {
        return token >= 0 && text.quotationOf(token) < 0 && GOVERNORS.has(position, text.stem(token));
    }
}
