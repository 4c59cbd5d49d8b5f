package org.wireroom.processor.sayings;

import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which runs of one speaker's words are one saying. A run of words leads a saying unless a leading run before it in rank, with as
 * many words or more, says the same; then it follows that one, of several the nearest in time. So fullest wordings lead, a
 * fragment is never what joins two of them, and who leads depends on the runs alone, not on when they came.
 *
 * <p>A change is carried out in the order of rank, and only to runs that are near a run whose lead changes.
 */
final class Grouping {
    private static final long DAY = 24L * 60 * 60 * 1000;
    private static final int PART_OF_KEYS = 3;

    private final long retention;
    private final KeyIndex index = new KeyIndex();
    private final PriorityQueue<Run> unsettled = new PriorityQueue<>(Run.RANK);
    private final Set<Run> queued = new HashSet<>();
    private Set<Run> touched = new HashSet<>();
    private Set<String> abandoned = new HashSet<>();

    /**
     * Without any runs.
     *
     * @param retention how far apart in time words may be that are one saying, in milliseconds
     */
    Grouping(long retention) {
        this.retention = retention;
    }

    /** How long words of which some are short may be apart, and others. */
    long window(boolean shortWords) {
        return shortWords ? Math.min(DAY, retention) : retention;
    }

    /** Takes in a run that is new or has changed. */
    void attach(Run run) {
        index.add(run);
        unsettle(run);
    }

    /** Takes out a run that is to change or to go. */
    void detach(Run run) {
        index.remove(run);
        settle();
        abandon(run);
        Run leader = run.leader();
        if (leader != run) {
            leader.followers().remove(run);
            touched.add(leader);
        } else {
            release(run);
        }
        run.follow(null);
    }

    /** Says that the appearances of a run have changed, though not where it belongs. */
    void touch(Run run) {
        settle();
        touched.add(run.leader());
    }

    /** The runs that lead a saying that may have changed since this was asked last. */
    Set<Run> takeTouched() {
        settle();
        Set<Run> taken = touched;
        touched = new HashSet<>();
        return taken;
    }

    /** The ids under which sayings were published whose leading runs lead no longer. */
    Set<String> takeAbandoned() {
        Set<String> taken = abandoned;
        abandoned = new HashSet<>();
        return taken;
    }

    private void unsettle(Run run) {
        if (queued.add(run)) {
            unsettled.add(run);
        }
    }

    private void settle() {
        while (!unsettled.isEmpty()) {
            Run run = unsettled.remove();
            queued.remove(run);
            settle(run);
        }
    }

    private void settle(Run run) {
        List<Run> near = near(run);
        Run fuller = near.stream()
                .filter(other -> other.leads() && Run.RANK.compare(other, run) < 0)
                .min((a, b) -> {
                    int nearer = Long.compare(run.distance(a), run.distance(b));
                    return nearer != 0 ? nearer : a.first().compareTo(b.first());
                })
                .orElse(null);
        if (fuller == null) {
            lead(run, near);
        } else if (fuller != run.leader()) {
            follow(run, fuller);
        }
    }

    private void lead(Run run, List<Run> near) {
        if (run.leads()) {
            return;
        }
        leave(run);
        run.lead();
        touched.add(run);
        near.stream().filter(other -> Run.RANK.compare(run, other) < 0).forEach(this::unsettle);
    }

    private void follow(Run run, Run fuller) {
        if (run.leads()) {
            abandon(run);
            release(run);
        } else {
            leave(run);
        }
        run.follow(fuller);
        touched.add(fuller);
    }

    private void leave(Run run) {
        Run leader = run.leader();
        if (leader != null) {
            leader.followers().remove(run);
            touched.add(leader);
        }
    }

    /** Has the followers of a run that will no longer lead look for another one. */
    private void release(Run run) {
        touched.remove(run);
        run.followers().forEach(follower -> follower.follow(null));
        run.followers().forEach(this::unsettle);
    }

    private void abandon(Run run) {
        if (run.sayingId() != null) {
            abandoned.add(run.sayingId());
            run.published(null);
        }
    }

    /** The runs that say the same as a run. */
    private List<Run> near(Run run) {
        return index.sharing(run, PART_OF_KEYS).stream()
                .filter(other -> saysTheSame(run, other))
                .toList();
    }

    private boolean saysTheSame(Run a, Run b) {
        if (a.distance(b) > retention) {
            return false;
        }
        Difference difference =
                Run.RANK.compare(a, b) > 0 ? Difference.of(a.words(), b.words()) : Difference.of(b.words(), a.words());
        return difference != null && a.distance(b) <= window(difference.withinOneDay());
    }
}
