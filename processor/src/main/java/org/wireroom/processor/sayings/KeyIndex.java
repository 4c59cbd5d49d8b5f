package org.wireroom.processor.sayings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which runs have which key: an open-addressing table, since one speaker may have a million keys. It holds runs by number, so that
 * the thousands that share a common key with a run are counted in a small array and not looked up one by one.
 */
final class KeyIndex {
    private static final int FEWEST_SLOTS = 64;
    private static final int FEWEST_RUNS = 4;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private long[] keys = new long[FEWEST_SLOTS];
    private int[][] numbers = new int[FEWEST_SLOTS][];
    private int[] lengths = new int[FEWEST_SLOTS];
    private int used;

    private final List<Run> runs = new ArrayList<>();
    private final Deque<Integer> freeNumbers = new ArrayDeque<>();
    private int[] shared = new int[FEWEST_RUNS];
    private int[] found = new int[FEWEST_RUNS];

    void add(Run run) {
        int number = numberFor(run);
        for (long key : run.keys()) {
            if (used * 2 >= keys.length) {
                grow();
            }
            int slot = slot(key);
            if (numbers[slot] == null) {
                keys[slot] = key;
                numbers[slot] = new int[1];
                lengths[slot] = 0;
                used++;
            } else if (lengths[slot] == numbers[slot].length) {
                numbers[slot] = Arrays.copyOf(numbers[slot], Math.max(FEWEST_RUNS, 2 * lengths[slot]));
            }
            numbers[slot][lengths[slot]++] = number;
        }
    }

    void remove(Run run) {
        for (long key : run.keys()) {
            int slot = slot(key);
            int[] some = numbers[slot];
            int place = 0;
            while (some[place] != run.number()) {
                place++;
            }
            some[place] = some[--lengths[slot]];
        }
        runs.set(run.number(), null);
        freeNumbers.push(run.number());
    }

    /**
     * The other runs that have enough keys in common with a run.
     *
     * @param part the common keys, times this, have to be at least as many as the keys of the run that has fewer
     */
    List<Run> sharing(Run run, int part) {
        int count = count(run);
        List<Run> sharing = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Run other = runs.get(found[i]);
            if (other != run && shared[found[i]] * part >= Math.min(run.keys().length, other.keys().length)) {
                sharing.add(other);
            }
            shared[found[i]] = 0;
        }
        return sharing;
    }

    /** Counts the keys that each run shares with one; returns how many runs there are, whose numbers are in {@code found}. */
    private int count(Run run) {
        int count = 0;
        for (long key : run.keys()) {
            int slot = slot(key);
            int[] some = numbers[slot];
            for (int i = 0; i < lengths[slot]; i++) {
                if (shared[some[i]]++ == 0) {
                    found[count++] = some[i];
                }
            }
        }
        return count;
    }

    private int numberFor(Run run) {
        if (freeNumbers.isEmpty()) {
            run.number(runs.size());
            runs.add(run);
            if (runs.size() > shared.length) {
                shared = Arrays.copyOf(shared, 2 * shared.length);
                found = Arrays.copyOf(found, shared.length);
            }
        } else {
            run.number(freeNumbers.pop());
            runs.set(run.number(), run);
        }
        return run.number();
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (numbers[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Doubles the table and drops keys that no run has any more. */
    private void grow() {
        long[] oldKeys = keys;
        int[][] oldNumbers = numbers;
        int[] oldLengths = lengths;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2][];
        lengths = new int[oldKeys.length * 2];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLengths[i] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
                lengths[slot] = oldLengths[i];
                used++;
            }
        }
    }
}
