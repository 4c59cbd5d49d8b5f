package org.wireroom.processor.sayings;

import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which runs of one speaker's words are one saying. A run leads a saying unless a leading run of higher rank, with as many words or
 * more, says the same; then it follows that run, or the nearest in time of several. So the fullest wording leads, a fragment never
 * joins two sayings, and which runs lead depends on the runs alone, not on the order of their arrival.
 *
 * <p>A change is applied in the order of rank, and only to runs that say the same as a run that begins or ceases to lead.
 */
final class Grouping {
    private static final long DAY = 24L * 60 * 60 * 1000;
    private static final int PART_OF_KEYS = 3;

    private final long retention;
    private final KeyIndex index = new KeyIndex();
    private final PriorityQueue<Run> queue = new PriorityQueue<>(Run.RANK);
    private final Set<Run> queued = new HashSet<>();
    private Set<Run> touched = new HashSet<>();
    private Set<String> abandoned = new HashSet<>();

    /**
     * Without any runs.
     *
     * @param retention how far apart in time the words of one saying may be, in milliseconds
     */
    Grouping(long retention) {
        this.retention = retention;
    }

    /** How far apart in time words of one saying may be, in milliseconds. */
    long window(boolean shortWords) {
        return shortWords ? Math.min(DAY, retention) : retention;
    }

    /** Adds a run that is new or has changed. */
    void attach(Run run) {
        index.add(run);
        enqueue(run);
    }

    /** Removes a run before it changes or ends. */
    void detach(Run run) {
        index.remove(run);
        placeQueued();
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

    /** Records that the appearances of a run have changed, though not its place. */
    void touch(Run run) {
        placeQueued();
        touched.add(run.leader());
    }

    /** The leading runs of sayings that may have changed since the last call. */
    Set<Run> takeTouched() {
        placeQueued();
        Set<Run> taken = touched;
        touched = new HashSet<>();
        return taken;
    }

    /** The ids of published sayings whose leading runs no longer lead. */
    Set<String> takeAbandoned() {
        Set<String> taken = abandoned;
        abandoned = new HashSet<>();
        return taken;
    }

    private void enqueue(Run run) {
        if (queued.add(run)) {
            queue.add(run);
        }
    }

    private void placeQueued() {
        while (!queue.isEmpty()) {
            Run run = queue.remove();
            queued.remove(run);
            place(run);
        }
    }

    private void place(Run run) {
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
        near.stream().filter(other -> Run.RANK.compare(run, other) < 0).forEach(this::enqueue);
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

    /** Queues the followers of a run that no longer leads, so that they find another one. */
    private void release(Run run) {
        touched.remove(run);
        run.followers().forEach(follower -> follower.follow(null));
        run.followers().forEach(this::enqueue);
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
