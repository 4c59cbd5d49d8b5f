package org.wireroom.analysis.language.lexicon;

import java.util.List;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/**
 * Classes of words that have like word vectors, at three grains, of which the coarsest is the topic. They know many more words than
 * the classes of {@link Lexicon}, names of people and places among them. Immutable.
 */
final class VectorClasses {
    private static final int FIELD = 16;
    private static final int MASK = (1 << FIELD) - 1;

    private final HashTable classes;

    private VectorClasses(HashTable classes) {
        this.classes = classes;
    }

    /** The classes of English words. */
    static VectorClasses english() {
        HashTable classes = new HashTable(250_000);
        int fine = 0;
        for (Table.Row row : Table.rows(VectorClasses.class, "vector-classes.tsv.gz")) {
            fine++;
            long packed = fine
                    | (Integer.parseInt(row.cell(0)) + 1L) << FIELD
                    | (Integer.parseInt(row.cell(1)) + 1L) << (2 * FIELD);
            for (String word : row.words(2)) {
                classes.or(WordHash.of(word), packed);
            }
        }
        return new VectorClasses(classes);
    }

    /** The classes of a word, given in lower case, for the methods below; 0 when it is not known. */
    long of(int lowerHash) {
        return classes.get(lowerHash);
    }

    static int fine(long classes) {
        return (int) classes & MASK;
    }

    static int middle(long classes) {
        return (int) (classes >>> FIELD) & MASK;
    }

    /** The topic from 1. */
    static int topic(long classes) {
        return (int) (classes >>> (2 * FIELD)) & MASK;
    }

    /** The share of each topic, from 1 on, among the words of articles. */
    static double[] shares() {
        List<String> lines = Table.lines(VectorClasses.class, "topics.tsv.gz");
        double[] shares = new double[lines.size() + 1];
        for (int topic = 1; topic < shares.length; topic++) {
            shares[topic] = Double.parseDouble(lines.get(topic - 1));
        }
        return shares;
    }
}
