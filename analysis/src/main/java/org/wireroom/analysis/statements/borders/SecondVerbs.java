package org.wireroom.analysis.statements.borders;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.ReportingWords;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/**
 * A second verb of the speaker after what somebody says: "said the bridge was safe and ordered an inquiry", not "said the bridge was old
 * and needed repair". Positions are tokens.
 */
final class SecondVerbs {
    private static final float HALF = 0.5f;
    private static final Set<Integer> CONJUNCTIONS = WordHash.of(List.of("and", "but"));
    private static final Set<Integer> DEEDS = StatementModels.stems(SecondVerbs.class, "deeds.txt");
    /** Auxiliaries after which a plain past has another subject: "had stayed closed, and offered". */
    private static final Set<Integer> PERFECT = WordHash.of(List.of("had", "has", "have"));

    private static final int HAVE = WordHash.of("hav");

    private SecondVerbs() {}

    /** The end of a content before the speaker's second verb; its own end if there is none. */
    static int before(QuotedText text, Attribution attribution, List<Attribution> all) {
        Content content = attribution.content();
        int first = firstVerb(text, content);
        if (content.from() <= attribution.cue() || first < 0) {
            return content.to();
        }
        for (int i = first + 1; i < content.to() - 1; i++) {
            if (!CONJUNCTIONS.contains(text.word(i)) || text.quotationOf(i) >= 0) {
                continue;
            }
            int verb = i + 1;
            while (text.pos(verb) == PartOfSpeech.RB) {
                verb++;
            }
            if (verb < content.to()
                    && text.quotationOf(verb) < 0
                    && isFinite(text, first, i, verb)
                    && agrees(text, attribution.cue(), verb)
                    && isSpeakers(text, attribution, all, first, i, verb)) {
                boolean comma = text.pos(i - 1) == PartOfSpeech.COMMA && text.quotationOf(i - 1) < 0;
                return comma ? i - 1 : i;
            }
        }
        return content.to();
    }

    private static int firstVerb(QuotedText text, Content content) {
        for (int i = content.from(); i < content.to(); i++) {
            if (text.pos(i).isFiniteVerb() || text.pos(i) == PartOfSpeech.MD) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a verb is finite, or a participle that no other precedes and so is rather a past: "was safe and called for calm". */
    private static boolean isFinite(QuotedText text, int first, int conjunction, int verb) {
        boolean past = text.pos(verb) == PartOfSpeech.VBN;
        for (int i = first; past && i < conjunction; i++) {
            past = text.pos(i) != PartOfSpeech.VBN;
        }
        return past || text.pos(verb).isFiniteVerb();
    }

    /** Whether a verb may follow a cue of the same subject: both past, or both present. */
    private static boolean agrees(QuotedText text, int cue, int verb) {
        boolean past = text.pos(verb) == PartOfSpeech.VBD || text.pos(verb) == PartOfSpeech.VBN;
        return past == (text.pos(cue) == PartOfSpeech.VBD) || (!past && text.stem(verb) == HAVE);
    }

    private static boolean isSpeakers(
            QuotedText text, Attribution attribution, List<Attribution> all, int first, int conjunction, int verb) {
        for (Attribution other : all) {
            boolean speaks = other.cue() == verb
                    && other.cueProbability() >= HALF
                    && StatementModels.REPORTING_WORDS.sense(text.stem(verb)) == ReportingWords.Sense.SPEECH
                    && other.content().from() > verb
                    && attribution.speaker() != null
                    && attribution.speaker().equals(other.speaker());
            if (speaks) {
                return true;
            }
        }
        for (int i = first + 1; i < conjunction; i++) {
            if (text.pos(i).isFiniteVerb() || text.pos(i) == PartOfSpeech.MD) {
                return false;
            }
        }
        boolean deed = DEEDS.contains(text.stem(verb));
        boolean past = text.pos(verb) == PartOfSpeech.VBD || text.pos(verb) == PartOfSpeech.VBN;
        boolean modal = text.pos(first) == PartOfSpeech.MD && past;
        boolean comma = text.pos(conjunction - 1) == PartOfSpeech.COMMA;
        boolean other = PERFECT.contains(text.word(first)) && past;
        return modal || (deed && (isThing(text, attribution.content(), first) || (comma && other)));
    }

    /** Whether the noun before the first verb of a content means neither people nor a body of them. */
    private static boolean isThing(QuotedText text, Content content, int verb) {
        int head = verb - 1;
        while (head >= content.from() && text.pos(head) == PartOfSpeech.RB) {
            head--;
        }
        PartOfSpeech pos = text.pos(head);
        String word = text.tokens().form(head);
        return head >= content.from()
                && (pos == PartOfSpeech.NN || pos == PartOfSpeech.NNS)
                && text.name(head) == 0
                && !PersonNouns.isPerson(word)
                && !PersonNouns.isBody(word);
    }
}
