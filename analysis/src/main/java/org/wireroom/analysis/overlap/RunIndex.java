package org.wireroom.analysis.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All runs of a body's words, so that those that another body shares are found in time proportional to the two lengths,
 * however often words repeat.
 *
 * <p>A suffix automaton (Blumer et al.: The smallest automaton recognizing the subwords of a text, 1985), with the end of
 * the first occurrence in each state.
 */
final class RunIndex {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final int[] lengths;
    private final int[] links;
    private final int[] firstEnds;
    private final Transitions transitions;
    private int states = 1;

    RunIndex(ComparedBody body) {
        int most = Math.max(2, 2 * body.size());
        lengths = new int[most];
        links = new int[most];
        firstEnds = new int[most];
        links[ROOT] = NONE;
        transitions = new Transitions(body.size());
        int last = ROOT;
        for (int i = 0; i < body.size(); i++) {
            last = append(last, body.word(i), i + 1);
        }
    }

    /**
     * The runs that another, later body shares with this one and that cannot be longer, in order.
     *
     * @param least shortest run that counts, in words
     */
    List<SharedRun> sharedWith(ComparedBody later, int least) {
        List<SharedRun> runs = new ArrayList<>();
        int state = ROOT;
        int length = 0;
        for (int i = 0; i < later.size(); i++) {
            int beforeState = state;
            int beforeLength = length;
            int next = transitions.get(state, later.word(i));
            while (next == NONE && state != ROOT) {
                state = links[state];
                length = lengths[state];
                next = transitions.get(state, later.word(i));
            }
            if (next == NONE) {
                length = 0;
            } else {
                state = next;
                length++;
            }
            if (length <= beforeLength) {
                add(runs, i, beforeLength, beforeState, least);
            }
        }
        add(runs, later.size(), length, state, least);
        return runs;
    }

    private void add(List<SharedRun> runs, int end, int length, int state, int least) {
        if (length >= least) {
            runs.add(new SharedRun(end - length, end, firstEnds[state] - length));
        }
    }

    private int append(int last, int word, int end) {
        int added = newState(lengths[last] + 1, end);
        int state = last;
        while (state != NONE && transitions.get(state, word) == NONE) {
            transitions.put(state, word, added);
            state = links[state];
        }
        if (state == NONE) {
            links[added] = ROOT;
        } else {
            int next = transitions.get(state, word);
            links[added] = lengths[state] + 1 == lengths[next] ? next : split(state, word, next);
        }
        return added;
    }

    private int split(int from, int word, int next) {
        int copy = newState(lengths[from] + 1, firstEnds[next]);
        transitions.copy(next, copy);
        links[copy] = links[next];
        links[next] = copy;
        int state = from;
        while (state != NONE && transitions.get(state, word) == next) {
            transitions.put(state, word, copy);
            state = links[state];
        }
        return copy;
    }

    private int newState(int length, int firstEnd) {
        lengths[states] = length;
        firstEnds[states] = firstEnd;
        return states++;
    }

    /** Where each word leads from each state: chains of arrows, and a hash table over all of them. */
    private static final class Transitions {
        private final int[] words;
        private final int[] targets;
        private final int[] sources;
        private final int[] nextOfSource;
        private final int[] firstOfSource;
        private final int[] table;
        private int count;

        Transitions(int words) {
            int most = Math.max(4, 3 * words);
            this.words = new int[most];
            targets = new int[most];
            sources = new int[most];
            nextOfSource = new int[most];
            firstOfSource = new int[Math.max(2, 2 * words)];
            Arrays.fill(firstOfSource, NONE);
            table = new int[Integer.highestOneBit(most) * 4];
            Arrays.fill(table, NONE);
        }

        int get(int state, int word) {
            int arrow = table[slot(state, word)];
            return arrow == NONE ? NONE : targets[arrow];
        }

        void put(int state, int word, int target) {
            int slot = slot(state, word);
            if (table[slot] != NONE) {
                targets[table[slot]] = target;
                return;
            }
            words[count] = word;
            sources[count] = state;
            targets[count] = target;
            nextOfSource[count] = firstOfSource[state];
            firstOfSource[state] = count;
            table[slot] = count++;
        }

        void copy(int from, int to) {
            for (int arrow = firstOfSource[from]; arrow != NONE; arrow = nextOfSource[arrow]) {
                put(to, words[arrow], targets[arrow]);
            }
        }

        private int slot(int state, int word) {
            int slot = (int) ((state * 0x9E3779B97F4A7C15L ^ word * 0xC2B2AE3D27D4EB4FL) >>> 32) & table.length - 1;
            while (table[slot] != NONE && (sources[table[slot]] != state || words[table[slot]] != word)) {
                slot = slot + 1 & table.length - 1;
            }
            return slot;
        }
    }
}
