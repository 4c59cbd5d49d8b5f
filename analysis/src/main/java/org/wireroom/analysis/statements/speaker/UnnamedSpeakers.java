package org.wireroom.analysis.statements.speaker;

import java.util.HashSet;
import java.util.Set;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** People whom the article does not name: those who spoke so far, and those whom nouns mention. For one thread. */
final class UnnamedSpeakers {
    private static final int SENTENCES = 3;

    private final QuotedText text;
    private final Set<Integer> heads = new HashSet<>();
    private int last = -1;
    private MentionKind kind = MentionKind.NONE;

    UnnamedSpeakers(QuotedText text) {
        this.text = text;
    }

    /** Remembers that somebody unnamed spoke. */
    void spoke(SpeakerMention mention) {
        last = mention.head();
        kind = mention.kind();
        if (mention.phrase() != null) {
            heads.add(text.word(mention.head()));
        }
    }

    /** Where somebody unnamed spoke last, -1 if nobody did. */
    int last() {
        return last;
    }

    /** What words meant whoever spoke there. */
    MentionKind kind() {
        return kind;
    }

    /** Whether a word meant somebody unnamed before. */
    boolean spokeAs(int word) {
        return heads.contains(word);
    }

    /**
     * How many sentences before a token a noun mentions people that it may mean, 0 for its own sentence.
     *
     * @param plural whether more than one, else one
     */
    int distance(int token, boolean plural) {
        Tokens tokens = text.tokens();
        int sentence = tokens.sentenceOf(token);
        for (int back = 0; back < SENTENCES && sentence - back >= 0; back++) {
            int end = Math.min(token, tokens.sentenceEnd(sentence - back));
            for (int i = tokens.sentenceStart(sentence - back); i < end; i++) {
                PartOfSpeech pos = text.pos(i);
                boolean number = plural ? pos == PartOfSpeech.NNS : pos == PartOfSpeech.NN;
                if (number
                        && text.quotationOf(i) < 0
                        && text.name(i + 1) == 0
                        && PersonNouns.isPerson(tokens.form(i))) {
                    return back;
                }
            }
        }
        return SENTENCES;
    }
}
