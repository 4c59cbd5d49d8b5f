package org.wireroom.analysis.language.tagging;

import java.util.Arrays;
import org.wireroom.analysis.language.lexicon.ArticleTopics;
import org.wireroom.analysis.language.lexicon.Casing;
import org.wireroom.analysis.language.lexicon.CueWord;
import org.wireroom.analysis.language.lexicon.Gazetteer;
import org.wireroom.analysis.language.lexicon.GazetteerMatches;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.lexicon.WordIds;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.token.Tokens;

/**
 * A text as the name tagger looks at it: its words with capitals as in running text, the runs of capitalised words, the names
 * of the gazetteer, what the whole text says of a word, and the spans in which names are possible.
 */
public final class NameView {
    /** How many words that cannot be part of a name separate two spans. */
    private static final int GAP = 4;
    /** How many topics an article has. */
    private static final int TOPICS = 3;

    private final Tokens tokens;
    private final Word[] printed;
    private final Word[] words;
    private final Casing[] casings;
    private final CapitalRuns runs;
    private final GazetteerMatches matches;
    private final WordIds ids;
    private final ContextEvidence evidence;
    private final int[] topics;
    private final long heads;
    private int[] spans = new int[64];
    private int size;
    private int tokensInSpans;

    /** The view of a text with these words. */
    public NameView(Tokens tokens, Word[] printed, Words source) {
        Gazetteer gazetteer = source.gazetteer();
        this.tokens = tokens;
        this.printed = printed;
        this.words = new Word[printed.length];
        this.casings = new Casing[printed.length];
        this.runs = new CapitalRuns(words);
        this.matches = new GazetteerMatches(printed.length);
        this.heads = gazetteer.bit("organisation-head") | gazetteer.bit("place-head");
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int start = tokens.sentenceStart(sentence);
            int end = tokens.sentenceEnd(sentence);
            Casing casing = Casing.of(printed, start, end);
            for (int i = start; i < end; i++) {
                words[i] = casing.asRunningText(printed[i], source);
                casings[i] = casing;
            }
            for (int i = start; i < end; i++) {
                if (printed[i].startsWithCapital) {
                    gazetteer.match(words, i, end, matches);
                }
            }
            runs.find(start, end);
            findSpans(start, end);
        }
        this.ids = new WordIds(words);
        this.evidence = new ContextEvidence(ids);
        this.topics = ArticleTopics.of(words, TOPICS);
        weigh(source, gazetteer.bit("forename") | gazetteer.bit("forename-rare"));
    }

    private void weigh(Words source, long forenames) {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int start = tokens.sentenceStart(sentence);
            int end = tokens.sentenceEnd(sentence);
            for (int i = start; i < end; i++) {
                if (words[i].startsWithLetter && casings[i] == Casing.SENTENCE) {
                    Word before = i > start ? words[i - 1] : source.begin();
                    Word after = i + 1 < end ? words[i + 1] : source.finish();
                    evidence.see(i, words[i], before, after, forenames);
                }
            }
        }
    }

    private void findSpans(int start, int end) {
        int i = start;
        while (i < end) {
            if (!mayBePart(i, start, end)) {
                i++;
                continue;
            }
            int last = i;
            for (int j = i + 1; j < end && j - last <= GAP + 1; j++) {
                if (mayBePart(j, start, end)) {
                    last = j;
                }
            }
            addSpan(i, last + 1, start, end);
            i = last + 1;
        }
    }

    private void addSpan(int from, int to, int start, int end) {
        if (size + 4 > spans.length) {
            spans = Arrays.copyOf(spans, spans.length * 2);
        }
        spans[size++] = from;
        spans[size++] = to;
        spans[size++] = start;
        spans[size++] = end;
        tokensInSpans += to - from;
    }

    private boolean mayBePart(int i, int start, int end) {
        if (printed[i].isMarked) {
            return true;
        }
        boolean afterHyphen = i > start + 1 && words[i - 1].is("-") && printed[i].startsWithLetter;
        if (i > start && printed[i - 1].isMarked) {
            boolean initial = words[i].is(".") && words[i - 1].form.length() == 1;
            boolean joint = words[i].is("-") || words[i].is("'") || words[i].is("’");
            if (initial || joint || (words[i].lists & heads) != 0) {
                return true;
            }
        }
        if (afterHyphen && printed[i - 2].isMarked) {
            return true;
        }
        if (afterHyphen && i > start + 3 && words[i - 3].is("-") && printed[i - 4].isMarked) {
            return true;
        }
        if (i + 1 < end && printed[i + 1].isMarked && CueWord.DIRECTION.is(words[i])) {
            return true;
        }
        return i + 2 < end
                && printed[i + 2].isMarked
                && words[i + 1].is("-")
                && words[i].form.length() <= 3
                && words[i].startsWithLetter;
    }

    /** How many spans there are in which names are possible. */
    public int spans() {
        return size / 4;
    }

    /** How many tokens they have together. */
    int tokensInSpans() {
        return tokensInSpans;
    }

    /** The first token of a span. */
    public int start(int span) {
        return spans[4 * span];
    }

    /** The token after the last one of a span. */
    public int end(int span) {
        return spans[4 * span + 1];
    }

    /** The first token of the sentence of a span. */
    public int sentenceStart(int span) {
        return spans[4 * span + 2];
    }

    /** The token after the last one of the sentence of a span. */
    public int sentenceEnd(int span) {
        return spans[4 * span + 3];
    }

    int size() {
        return words.length;
    }

    Word word(int token) {
        return words[token];
    }

    Word printed(int token) {
        return printed[token];
    }

    Casing casing(int token) {
        return casings[token];
    }

    /** The first token of the run of capitalised words that a token belongs to; negative if it belongs to none. */
    int runStart(int token) {
        return runs.start(token);
    }

    int runEnd(int token) {
        return runs.end(token);
    }

    public GazetteerMatches matches() {
        return matches;
    }

    WordIds ids() {
        return ids;
    }

    /** The topics of the text, see {@link ArticleTopics#of}. */
    int[] topics() {
        return topics;
    }

    ContextEvidence evidence() {
        return evidence;
    }
}
