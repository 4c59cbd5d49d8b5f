package org.wireroom.analysis.language.tagging;

import java.util.Arrays;
import org.wireroom.analysis.language.lexicon.PhraseCounts;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.text.hashing.WordHash;

/**
 * What the first pass found in the whole text, as features of the second: whether the same words are a name elsewhere in it,
 * and of which type (Krishnan, Manning, 2006). A name is never evidence for itself.
 */
public final class NameMemory {
    private static final int LONGEST = 10;
    private static final int NOTHING_YET = 7;
    /** Places in a name, as labels have them: first, inside, last, alone. */
    private static final int PLACES = 4;

    private final NameView view;
    private final int types;
    private final int[] labels;
    private final int[] nameStart;
    private final int[] nameEnd;
    private final PhraseCounts phrases;
    private final short[] typeCounts;
    private final short[] placeCounts;
    /** Of each token, the type of the name elsewhere that it matches and its place in it, plus one. */
    private final byte[] echoes;

    /**
     * The memory of a text.
     *
     * @param labels of each token: 0 outside names, else 1 + 4 * type + place
     * @param types how many types there are
     */
    public NameMemory(NameView view, int[] labels, int types) {
        this.view = view;
        this.types = types;
        this.labels = labels;
        int size = view.size();
        this.nameStart = new int[size];
        this.nameEnd = new int[size];
        this.echoes = new byte[size];
        this.phrases = new PhraseCounts(view.tokensInSpans(), types);
        this.typeCounts = new short[view.ids().count() * (types + 1)];
        this.placeCounts = new short[view.ids().count() * types * PLACES];
        Arrays.fill(nameStart, -1);
        for (int span = 0; span < view.spans(); span++) {
            collect(view.start(span), view.end(span));
        }
        for (int span = 0; span < view.spans(); span++) {
            listen(view.start(span), view.end(span));
        }
    }

    private void collect(int from, int to) {
        for (int token = from; token < to; token++) {
            boolean opens = labels[token] != 0 && (place(token) == 0 || place(token) == PLACES - 1);
            if (opens) {
                int end = token + 1;
                while (end < to && place(token) == 0 && place(end - 1) != 2 && labels[end] != 0) {
                    end++;
                }
                remember(token, end);
            }
        }
        for (int token = from; token < to; token++) {
            if (view.word(token).startsWithCapital) {
                count(token);
            }
        }
    }

    private int place(int token) {
        return (labels[token] - 1) & (PLACES - 1);
    }

    private int type(int token) {
        return (labels[token] - 1) / PLACES;
    }

    private void remember(int start, int end) {
        int phrase = NOTHING_YET;
        for (int i = start; i < end; i++) {
            nameStart[i] = start;
            nameEnd[i] = end;
            phrase = WordHash.combine(phrase, view.word(i).lower);
            if (i + 1 < end) {
                phrases.addBeginning(phrase);
            }
        }
        phrases.add(phrase, type(start));
    }

    private void count(int token) {
        int word = view.ids().of(token);
        typeCounts[word * (types + 1) + ownType(token)]++;
        int own = ownPlace(token);
        if (own >= 0) {
            placeCounts[word * types * PLACES + own]++;
        }
    }

    private int ownType(int token) {
        return nameStart[token] < 0 ? types : type(nameStart[token]);
    }

    private int ownPlace(int token) {
        if (nameStart[token] < 0) {
            return -1;
        }
        boolean first = nameStart[token] == token;
        boolean last = nameEnd[token] == token + 1;
        int place = first ? (last ? 3 : 0) : (last ? 2 : 1);
        return type(nameStart[token]) * PLACES + place;
    }

    private void listen(int from, int to) {
        int token = from;
        while (token < to) {
            token = view.word(token).startsWithLetter ? echo(token, to) : token + 1;
        }
    }

    /** Marks the longest name of the text that is repeated here; returns the next token to look at. */
    private int echo(int token, int to) {
        int phrase = NOTHING_YET;
        int bestEnd = -1;
        int bestType = -1;
        for (int i = token; i < Math.min(to, token + LONGEST); i++) {
            phrase = WordHash.combine(phrase, view.word(i).lower);
            boolean isItself = nameStart[token] == token && nameEnd[token] == i + 1;
            int type = phrases.commonest(phrase, isItself ? type(token) : -1);
            if (type >= 0) {
                bestEnd = i + 1;
                bestType = type;
            }
            if (!phrases.continues(phrase)) {
                break;
            }
        }
        if (bestEnd < 0 || (bestEnd == token + 1 && !view.word(token).startsWithCapital)) {
            return token + 1;
        }
        for (int i = token; i < bestEnd; i++) {
            boolean last = i == bestEnd - 1;
            int place = i == token ? (last ? 4 : 1) : (last ? 3 : 2);
            echoes[i] = (byte) (bestType * 5 + place);
        }
        return bestEnd;
    }

    /** Adds the evidence from the rest of the text about a token of a sentence. */
    public void of(int token, int sentenceStart, int sentenceEnd, FeatureList out) {
        out.clear();
        echo(NameTemplate.NAME_ELSEWHERE, token, out);
        if (token > sentenceStart) {
            echo(NameTemplate.PREVIOUS_NAME_ELSEWHERE, token - 1, out);
        }
        if (token + 1 < sentenceEnd) {
            echo(NameTemplate.NEXT_NAME_ELSEWHERE, token + 1, out);
        }
        if (view.word(token).startsWithCapital) {
            types(token, out);
            places(token, out);
        }
    }

    private void echo(NameTemplate template, int token, FeatureList out) {
        if (echoes[token] != 0) {
            out.add(template, echoes[token]);
        }
    }

    private void types(int token, FeatureList out) {
        int offset = view.ids().of(token) * (types + 1);
        int own = ownType(token);
        int best = -1;
        int most = 0;
        int all = 0;
        for (int type = 0; type <= types; type++) {
            int count = typeCounts[offset + type] - (type == own ? 1 : 0);
            all += count;
            if (count > most) {
                most = count;
                best = type;
            }
        }
        if (all > 0) {
            int share = most == all ? 2 : most * 3 >= all * 2 ? 1 : 0;
            out.add(NameTemplate.TYPE_ELSEWHERE, best);
            out.add(NameTemplate.TYPE_AND_SHARE_ELSEWHERE, best * 3 + share, Math.min(all, 3));
        }
    }

    private void places(int token, FeatureList out) {
        int offset = view.ids().of(token) * types * PLACES;
        int own = ownPlace(token);
        for (int place = 0; place < types * PLACES; place++) {
            if (placeCounts[offset + place] - (place == own ? 1 : 0) > 0) {
                out.add(NameTemplate.PLACE_IN_NAME_ELSEWHERE, place);
            }
        }
    }
}
