package org.wireroom.training.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.language.linear.SequenceModel;

/** The corpora of names, split into training data and held-out data. */
public final class Newswire {
    /** No fold: nothing is held out. */
    public static final int NOTHING = -1;

    private static final int FOLDS = 5;

    private final List<NameExample> seen = new ArrayList<>();
    private final Map<String, List<NameExample>> heldOut = new LinkedHashMap<>();

    private Newswire() {}

    /** Reads all corpora; with a fold of the outlets of world newswire, all other sources but CoNLL's training file are held out too. */
    public static Newswire read(NameCorpus corpus, int fold) throws IOException {
        Newswire newswire = new Newswire();
        newswire.seen.addAll(corpus.withHeadlines("conll2003/train.conll", 12));
        newswire.divide("wikigold", corpus.complete("wikigold/wikigold.conll"), fold, false);
        newswire.divide("ieer1998", corpus.partly("ieer1998/docs.jsonl"), fold, false);
        newswire.divide("conll2003 testa", corpus.complete("conll2003/testa.conll"), fold, false);
        newswire.divide("world newswire", corpus.complete("worldwide_newswire/dev.jsonl"), fold, true);
        newswire.divide(
                "world newswire, some headlines", corpus.withHeadlines("worldwide_newswire/dev.conll", 4), fold, true);
        newswire.holdOutOnly(
                "world newswire, headlines", corpus.withHeadlines("worldwide_newswire/dev.conll", 1), fold);
        return newswire;
    }

    private void divide(String name, List<NameExample> examples, int fold, boolean byOutlet) {
        for (NameExample example : examples) {
            boolean unseen =
                    fold != NOTHING && (!byOutlet || fold(example.document().id()) == fold);
            (unseen ? heldOut.computeIfAbsent(name, key -> new ArrayList<>()) : seen).add(example);
        }
    }

    private void holdOutOnly(String name, List<NameExample> examples, int fold) {
        if (fold == NOTHING) {
            return;
        }
        heldOut.put(
                name,
                examples.stream()
                        .filter(example -> fold(example.document().id()) == fold)
                        .toList());
    }

    /** The fold of an outlet, whose name precedes the number in a document's id. */
    private static int fold(String document) {
        String outlet = document.replaceFirst("^ww/", "").replaceFirst("[0-9].*", "");
        return Math.floorMod(outlet.hashCode(), FOLDS);
    }

    public List<NameExample> seen() {
        return seen;
    }

    public void report(SequenceModel model, NameCorpus corpus) {
        heldOut.forEach((name, examples) -> {
            NameScore score = new NameScore(corpus.labels());
            score.add(examples, model, corpus.buffer());
            System.out.printf("%-30s %4d documents  %s%n", name, examples.size(), score);
        });
    }
}
