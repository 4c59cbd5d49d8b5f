package org.wireroom.analysis.statements.speaker;

import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** How far mentions are from the words for a speaker, and where in their sentences they are. Positions are tokens. */
final class Distances {
    private final QuotedText text;
    private final Tokens tokens;
    private final SpeakerMention mention;

    Distances(QuotedText text, SpeakerMention mention) {
        this.text = text;
        this.tokens = text.tokens();
        this.mention = mention;
    }

    /** Whether no name and no verb comes before a token in its sentence. */
    boolean isFirstOfSentence(int token) {
        int start = tokens.sentenceStart(tokens.sentenceOf(token));
        for (int i = start; i < token; i++) {
            if (text.name(i) > 0 || text.pos(i).isFiniteVerb()) {
                return false;
            }
        }
        return true;
    }

    /** Sentences from a token to the words for the speaker, in steps that grow. */
    int sentences(int token) {
        int distance = tokens.sentenceOf(mention.from()) - tokens.sentenceOf(token);
        return distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 5 : distance < 20 ? 6 : 7;
    }

    /** Paragraphs from a token to the cue, at most 4. */
    int paragraphs(int token) {
        int count = 0;
        QuotedText.Part part = text.partOf(mention.cue());
        while (part != null && part.from() > token && count < 4) {
            count++;
            part = text.partOf(part.from() - 1);
        }
        return part == null ? 4 : count;
    }

    /** What is before and after a mention: subject, object, possessor. */
    int place(int from, int to) {
        int start = tokens.sentenceStart(tokens.sentenceOf(from));
        return side(from == start ? null : text.pos(from - 1)) * 8 + side(text.pos(to));
    }

    private static int side(PartOfSpeech pos) {
        if (pos == null) {
            return 0;
        }
        return switch (pos) {
            case IN, TO -> 1;
            case COMMA, COLON, LEFT_BRACKET, RIGHT_BRACKET -> 2;
            case CC -> 3;
            case POS -> 4;
            case VB, VBD, VBP, VBZ, VBN, VBG, MD -> 5;
            case NN, NNS, NNP, NNPS, JJ, DT -> 6;
            default -> 7;
        };
    }
}
