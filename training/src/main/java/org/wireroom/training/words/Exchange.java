package org.wireroom.training.words;

/**
 * Puts words into classes so that the class of a word predicts the class of the next one as well as possible: one after the other, each word
 * moves to the class where the likelihood of the bigrams is highest (Kneser, Ney, 1993; Martin, Liermann, Ney, 1998).
 */
final class Exchange {
    private static final int TABLE = 1 << 20;
    private static final int SETTLED = 500;

    private final Bigrams bigrams;
    private final int[] classes;
    private final int count;
    private final int fixed;
    private final int[][] pairs;
    private final long[] totals;
    private final float[] logs = new float[TABLE];
    private final int[] nextSums;
    private final int[] previousSums;
    private final int[] nextClasses;
    private final int[] previousClasses;
    private int nextSize;
    private int previousSize;
    private int self;

    private Exchange(Bigrams bigrams, int[] classes, int count, int fixed) {
        this.bigrams = bigrams;
        this.classes = classes;
        this.count = count;
        this.fixed = fixed;
        this.pairs = new int[count][count];
        this.totals = new long[count];
        this.nextSums = new int[count];
        this.previousSums = new int[count];
        this.nextClasses = new int[count];
        this.previousClasses = new int[count];
        for (int i = 1; i < TABLE; i++) {
            logs[i] = (float) (i * Math.log(i));
        }
        for (int word = 0; word < bigrams.size; word++) {
            totals[classes[word]] += bigrams.totals[word];
            for (int i = 0; i < bigrams.next[word].length; i++) {
                pairs[classes[word]][classes[bigrams.next[word][i]]] += bigrams.nextCounts[word][i];
            }
        }
    }

    /**
     * Improves classes until hardly a word moves.
     *
     * @param classes of each word, changed
     * @param count how many classes there are
     * @param fixed so many words, the first, keep classes of their own
     * @param rounds how often every word is looked at, at most
     */
    static void improve(Bigrams bigrams, int[] classes, int count, int fixed, int rounds) {
        Exchange exchange = new Exchange(bigrams, classes, count, fixed);
        int moved = bigrams.size;
        for (int round = 0; round < rounds && moved >= bigrams.size / SETTLED; round++) {
            moved = 0;
            for (int word = fixed; word < bigrams.size; word++) {
                moved += exchange.move(word) ? 1 : 0;
            }
        }
    }

    private boolean move(int word) {
        gather(word);
        int old = classes[word];
        change(word, old, -1);
        int best = old;
        double most = gain(word, old);
        for (int other = fixed; other < count; other++) {
            double gain = other == old ? Double.NEGATIVE_INFINITY : gain(word, other);
            if (gain > most + 1e-9) {
                most = gain;
                best = other;
            }
        }
        classes[word] = best;
        change(word, best, 1);
        for (int i = 0; i < nextSize; i++) {
            nextSums[nextClasses[i]] = 0;
        }
        for (int i = 0; i < previousSize; i++) {
            previousSums[previousClasses[i]] = 0;
        }
        return best != old;
    }

    /** Sums up the neighbours of a word by class. */
    private void gather(int word) {
        nextSize = 0;
        previousSize = 0;
        self = 0;
        for (int i = 0; i < bigrams.next[word].length; i++) {
            int other = bigrams.next[word][i];
            if (other == word) {
                self += bigrams.nextCounts[word][i];
                continue;
            }
            if (nextSums[classes[other]] == 0) {
                nextClasses[nextSize++] = classes[other];
            }
            nextSums[classes[other]] += bigrams.nextCounts[word][i];
        }
        for (int i = 0; i < bigrams.previous[word].length; i++) {
            int other = bigrams.previous[word][i];
            if (other != word) {
                if (previousSums[classes[other]] == 0) {
                    previousClasses[previousSize++] = classes[other];
                }
                previousSums[classes[other]] += bigrams.previousCounts[word][i];
            }
        }
    }

    private void change(int word, int group, int sign) {
        for (int i = 0; i < nextSize; i++) {
            pairs[group][nextClasses[i]] += sign * nextSums[nextClasses[i]];
        }
        for (int i = 0; i < previousSize; i++) {
            pairs[previousClasses[i]][group] += sign * previousSums[previousClasses[i]];
        }
        pairs[group][group] += sign * self;
        totals[group] += (long) sign * bigrams.totals[word];
    }

    private double gain(int word, int group) {
        double gain = 0;
        int[] row = pairs[group];
        for (int i = 0; i < nextSize; i++) {
            int other = nextClasses[i];
            if (other != group) {
                gain += log(row[other] + nextSums[other]) - log(row[other]);
            }
        }
        for (int i = 0; i < previousSize; i++) {
            int other = previousClasses[i];
            if (other != group) {
                gain += log(pairs[other][group] + previousSums[other]) - log(pairs[other][group]);
            }
        }
        int inside = self + nextSums[group] + previousSums[group];
        gain += log(row[group] + inside) - log(row[group]);
        return gain - 2 * (exact(totals[group] + bigrams.totals[word]) - exact(totals[group]));
    }

    private float log(int count) {
        return count < TABLE ? logs[count] : (float) exact(count);
    }

    private static double exact(long count) {
        return count <= 0 ? 0 : count * Math.log((double) count);
    }
}
