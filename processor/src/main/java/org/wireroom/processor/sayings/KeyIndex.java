package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which runs have which key: an open-addressing table, since one speaker may have a million keys. */
final class KeyIndex {
    private static final Run[] NOBODY = {};
    private static final int FEWEST_SLOTS = 64;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private long[] keys = new long[FEWEST_SLOTS];
    private Run[][] runs = new Run[FEWEST_SLOTS][];
    private int used;
    private long question;

    void add(Run run) {
        for (long key : run.keys()) {
            if (used * 2 >= keys.length) {
                grow();
            }
            int slot = slot(key);
            if (runs[slot] == null) {
                keys[slot] = key;
                runs[slot] = NOBODY;
                used++;
            }
            Run[] others = runs[slot];
            runs[slot] = Arrays.copyOf(others, others.length + 1);
            runs[slot][others.length] = run;
        }
    }

    void remove(Run run) {
        for (long key : run.keys()) {
            int slot = slot(key);
            List<Run> left =
                    Arrays.stream(runs[slot]).filter(other -> other != run).toList();
            runs[slot] = left.toArray(NOBODY);
        }
    }

    /** The other runs that have keys of a run; {@link Run#shared} tells how many. */
    List<Run> sharing(Run run) {
        List<Run> sharing = new ArrayList<>();
        question++;
        for (long key : run.keys()) {
            Run[] others = runs[slot(key)];
            if (others != null) {
                for (Run other : others) {
                    if (other != run && other.share(question) == 1) {
                        sharing.add(other);
                    }
                }
            }
        }
        return sharing;
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (runs[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Twice the room, without the keys that nobody has any more. */
    private void grow() {
        long[] oldKeys = keys;
        Run[][] oldRuns = runs;
        keys = new long[oldKeys.length * 2];
        runs = new Run[oldKeys.length * 2][];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRuns[i] != null && oldRuns[i].length > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                runs[slot] = oldRuns[i];
                used++;
            }
        }
    }
}
