package org.wireroom.analysis.statements.selection;

import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.ReportingWords;
import org.wireroom.analysis.statements.attribution.ReportingWords.Sense;
import org.wireroom.analysis.statements.factuality.Factuality;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.WordHash;

/** What is not a statement, however likely the models find it. */
final class Vetoes {
    private static final int NEAR = 4;
    /** Tokens of an object that may be what is said. */
    private static final int LONG = 5;

    /** The probability from which a long object is what is said. */
    private static final double LIKELY = 0.65;

    private static final int HAVE = WordHash.of("hav");

    private final QuotedText text;
    private final ReportingWords words;
    private final Factuality factuality;

    /**
     * The vetoes in an article.
     *
     * @param text the article
     * @param words the words that report
     */
    Vetoes(QuotedText text, ReportingWords words) {
        this.text = text;
        this.words = words;
        factuality = new Factuality(text, words);
    }

    /** Whether a candidate that is likely enough is not a statement all the same. */
    boolean rejects(StatementCandidate candidate) {
        if (isWorkTitle(candidate) || isUnsaid(candidate)) {
            return true;
        }
        if (candidate.contentSpans().kind() != StatementKind.INDIRECT) {
            return false;
        }
        int cue = candidate.cue();
        int position = candidate.position(text);
        Sense sense = words.sense(text.stem(cue));
        return StatementRule.NAMING.decides(sense == Sense.SPEECH && isNaming(cue), position)
                || StatementRule.EXPRESSED_INTENTION.decides(isIntention(candidate), position)
                || StatementRule.QUESTION_WITHOUT_SPEAKER.decides(
                        (sense == Sense.QUESTION && candidate.attribution().speaker() == null)
                                || factuality.isPassiveQuestion(cue),
                        position)
                || StatementRule.ATTITUDE.decides(sense == Sense.ATTITUDE, position);
    }

    /**
     * Whether the content of a candidate is only the object of its cue. A long and likely one with a verb is said all the same:
     * "criticized the company for singling out two artists".
     *
     * @param probability of the candidate, from 0 to 1
     */
    boolean isObject(StatementCandidate candidate, double probability) {
        boolean said = probability >= LIKELY
                && candidate.to() - candidate.from() >= LONG
                && ObjectsOfCues.hasVerb(text, candidate);
        return StatementRule.OBJECT_OF_CUE.decides(
                !said
                        && candidate.contentSpans().kind() == StatementKind.INDIRECT
                        && ObjectsOfCues.isOnly(text, candidate),
                candidate.position(text));
    }

    /** Whether the article does not present a candidate as having been said. */
    boolean isUnsaid(StatementCandidate candidate) {
        return factuality.isUnsaid(
                candidate.attribution(), candidate.contentSpans().kind());
    }

    /** Whether a candidate is only the title of a work. */
    boolean isWorkTitle(StatementCandidate candidate) {
        return StatementRule.WORK_TITLE.decides(WorkTitles.isOnly(text, candidate), candidate.position(text));
    }

    /** Whether the cue is neither in the table of reporting words nor a mark, and nothing is quoted. */
    boolean hasUnknownCue(StatementCandidate candidate) {
        return candidate.contentSpans().kind() == StatementKind.INDIRECT
                && words.sense(text.stem(candidate.cue())) == Sense.UNKNOWN
                && !isMark(candidate.cue());
    }

    /** Whether the cue only gives a name: "the islands, called the Northern Territories in Japan". */
    private boolean isNaming(int cue) {
        PartOfSpeech pos = text.pos(cue);
        boolean passive =
                pos == PartOfSpeech.VBN || (pos != PartOfSpeech.VBG && text.pos(cue - 1) == PartOfSpeech.COMMA);
        return passive && words.isNaming(text.stem(cue)) && text.stem(cue - 1) != HAVE;
    }

    /** Whether only an intention is expressed: "expressed readiness to hand over", "expressed its willingness to pay". */
    private boolean isIntention(StatementCandidate candidate) {
        int next = candidate.cue() + 1;
        for (int i = next; i < next + NEAR; i++) {
            if (text.pos(i).isNoun()) {
                return words.isIntention(text.stem(i));
            }
            if (i >= candidate.from() && !isModifier(text.pos(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isModifier(PartOfSpeech pos) {
        return pos == PartOfSpeech.DT || pos == PartOfSpeech.PRP_POSSESSIVE || pos == PartOfSpeech.JJ;
    }

    /** Whether the cue is a mark or a preposition: a colon, "according to". */
    private boolean isMark(int cue) {
        return !Character.isLetter(text.tokens().form(cue).charAt(0)) || text.isAccording(cue);
    }
}
