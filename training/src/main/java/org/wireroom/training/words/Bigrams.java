package org.wireroom.training.words;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each item precedes each other item: rows of neighbours and counts, forward and backward. */
final class Bigrams {
    final int size;
    /** How often an item was seen. */
    final int[] totals;

    final int[][] next;
    final int[][] nextCounts;
    final int[][] previous;
    final int[][] previousCounts;

    /**
     * The bigrams of these counts.
     *
     * @param totals of each item
     * @param pairs counts under first times the number of items plus second, ascending
     */
    Bigrams(int[] totals, SortedMap<Long, Integer> pairs) {
        this.size = totals.length;
        this.totals = totals.clone();
        int[] after = new int[size];
        int[] before = new int[size];
        for (long pair : pairs.keySet()) {
            after[(int) (pair / size)]++;
            before[(int) (pair % size)]++;
        }
        next = rows(after);
        nextCounts = rows(after);
        previous = rows(before);
        previousCounts = rows(before);
        int[] atNext = new int[size];
        int[] atPrevious = new int[size];
        for (Map.Entry<Long, Integer> pair : pairs.entrySet()) {
            int first = (int) (pair.getKey() / size);
            int second = (int) (pair.getKey() % size);
            next[first][atNext[first]] = second;
            nextCounts[first][atNext[first]++] = pair.getValue();
            previous[second][atPrevious[second]] = first;
            previousCounts[second][atPrevious[second]++] = pair.getValue();
        }
    }

    private static int[][] rows(int[] lengths) {
        int[][] rows = new int[lengths.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new int[lengths[i]];
        }
        return rows;
    }

    /** The same counts, of groups instead of items. */
    Bigrams grouped(int[] groups, int count) {
        int[] sums = new int[count];
        TreeMap<Long, Integer> pairs = new TreeMap<>();
        for (int first = 0; first < size; first++) {
            sums[groups[first]] += totals[first];
            for (int i = 0; i < next[first].length; i++) {
                long pair = (long) groups[first] * count + groups[next[first][i]];
                pairs.merge(pair, nextCounts[first][i], Integer::sum);
            }
        }
        return new Bigrams(sums, pairs);
    }
}
