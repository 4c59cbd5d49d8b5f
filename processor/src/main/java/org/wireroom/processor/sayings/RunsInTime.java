package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The appearances of one speaker's words as runs: the same words, each within the window after the one before. */
final class RunsInTime {
    private final Grouping grouping;
    private final Map<SpokenWords, List<Run>> byWords = new HashMap<>();

    /**
     * Without any appearances.
     *
     * @param grouping is notified of runs that begin, change and end
     */
    RunsInTime(Grouping grouping) {
        this.grouping = grouping;
    }

    void add(Appearance appearance) {
        List<Run> runs = byWords.computeIfAbsent(appearance.words(), words -> new ArrayList<>(1));
        List<Run> near = runs.stream().filter(run -> reaches(run, appearance)).toList();
        if (near.size() == 1 && isWithin(near.get(0), appearance)) {
            near.get(0).add(appearance);
            grouping.touch(near.get(0));
            return;
        }
        near.forEach(grouping::detach);
        Run run = near.isEmpty() ? begin(runs, appearance.words()) : near.get(0);
        run.add(appearance);
        for (Run other : near.subList(Math.min(1, near.size()), near.size())) {
            other.appearances().forEach(run::add);
            runs.remove(other);
        }
        grouping.attach(run);
    }

    void remove(Appearance appearance) {
        List<Run> runs = byWords.get(appearance.words());
        Run run = runs.stream()
                .filter(candidate -> isWithin(candidate, appearance))
                .findFirst()
                .orElseThrow();
        grouping.detach(run);
        run.remove(appearance);
        runs.remove(run);
        for (Run left : pieces(run)) {
            runs.add(left);
            grouping.attach(left);
        }
        if (runs.isEmpty()) {
            byWords.remove(appearance.words());
        }
    }

    Collection<Run> all() {
        return byWords.values().stream().flatMap(List::stream).toList();
    }

    private static Run begin(List<Run> runs, SpokenWords words) {
        SpokenWords shared = runs.isEmpty() ? words : runs.get(0).words();
        Run run = new Run(shared);
        runs.add(run);
        return run;
    }

    /** The parts of a run after an appearance was removed: none, one, or two that it connected. */
    private List<Run> pieces(Run run) {
        List<Run> pieces = new ArrayList<>();
        Run piece = null;
        for (Appearance appearance : run.appearances()) {
            if (piece == null || !reaches(piece, appearance)) {
                piece = new Run(run.words());
                pieces.add(piece);
            }
            piece.add(appearance);
        }
        return pieces;
    }

    private boolean reaches(Run run, Appearance appearance) {
        long window = grouping.window(run.words().isShort());
        return appearance.time() >= run.first().time() - window
                && appearance.time() <= run.last().time() + window;
    }

    private static boolean isWithin(Run run, Appearance appearance) {
        return appearance.compareTo(run.first()) >= 0 && appearance.compareTo(run.last()) <= 0;
    }
}
