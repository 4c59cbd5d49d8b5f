package org.wireroom.analysis.statements.borders;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/** Where contents end that run on over the words of somebody else, or stop before their own end. Positions are tokens. */
final class ContentEnds {
    private static final float SURE = 0.8f;
    private static final Set<Integer> CONJUNCTIONS = WordHash.of(List.of("and", "but", "while", "whereas"));
    private static final Set<Integer> RESUMING = WordHash.of(List.of("but", "and", "though", "or"));
    private static final Set<Integer> PAST = WordHash.of(List.of("was", "were", "had", "did"));

    private ContentEnds() {}

    /** The end of a content before a second attribution at its end: "said the road was closed, according to the indictment". */
    static int beforeAccording(QuotedText text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.isAccording(i) && text.pos(i - 1) == PartOfSpeech.COMMA && text.quotationOf(i) < 0) {
                return text.hasFiniteVerb(i + 2, to) ? to : i - 1;
            }
        }
        return to;
    }

    /** The end of a content before a clause in which somebody else speaks: "said A, and Beck replied, B"; its own end if there is none. */
    static int beforeSpeaker(QuotedText text, Attribution attribution, Attribution other) {
        Content content = attribution.content();
        NounPhrase speaker = other.speaker();
        boolean speaks = other.cueProbability() >= SURE
                && speaker != null
                && speaker.to() == other.cue()
                && speaker.from() > content.from() + 1
                && other.content().from() > other.cue()
                && text.quotationOf(speaker.from()) < 0
                && text.quotationOf(other.cue()) < 0
                && !speaker.equals(attribution.speaker());
        int conjunction = speaks ? speaker.from() - 1 : -1;
        if (!speaks || !CONJUNCTIONS.contains(text.word(conjunction))) {
            return content.to();
        }
        boolean comma = text.pos(conjunction - 1) == PartOfSpeech.COMMA && text.quotationOf(conjunction - 1) < 0;
        return comma ? conjunction - 1 : conjunction;
    }

    /**
     * The end of a content that continues after its attribution: "She was happy, Ruiz said, but only for a day", "The bridge, Ruiz
     * said, was closed"; its own end if it does not.
     */
    static int afterAttribution(QuotedText text, Attribution attribution) {
        Content content = attribution.content();
        NounPhrase speaker = attribution.speaker();
        int next = Math.max(attribution.cue() + 1, speaker == null ? 0 : speaker.to());
        boolean resumes = content.to() <= attribution.cue()
                && text.pos(next) == PartOfSpeech.COMMA
                && text.quotationOf(content.from()) < 0
                && (isPredicate(text, next + 1)
                        || (RESUMING.contains(text.word(next + 1)) && !mayBeSubject(text.pos(next + 2))));
        if (!resumes) {
            return content.to();
        }
        int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(attribution.cue()));
        for (int i = next; i < end; i++) {
            if (text.quotationOf(i) >= 0) {
                return content.to();
            }
        }
        return end - 1;
    }

    /** Whether a finite verb opens what follows an attribution: "The bridge, Ruiz said, was closed". */
    private static boolean isPredicate(QuotedText text, int token) {
        PartOfSpeech pos = text.pos(token);
        return pos == PartOfSpeech.VBZ
                || pos == PartOfSpeech.VBP
                || pos == PartOfSpeech.MD
                || (pos == PartOfSpeech.VBD && PAST.contains(text.word(token)));
    }

    private static boolean mayBeSubject(PartOfSpeech pos) {
        return switch (pos) {
            case PRP, PRP_POSSESSIVE, DT, NN, NNS, NNP, NNPS, EX, VBD, VBZ, VBP -> true;
            default -> false;
        };
    }
}
