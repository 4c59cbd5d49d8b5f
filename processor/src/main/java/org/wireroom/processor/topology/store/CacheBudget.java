package org.wireroom.processor.topology.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;
import org.wireroom.processor.overlap.LruCache;
import org.wireroom.processor.overlap.LruCache.Room;
import org.wireroom.processor.sayings.SpeakerSayings;

/**
 * How many bytes of the heap all tasks of a process together use for what they looked at last, so that memory grows neither with
 * partitions nor with what articles hold. What is no longer kept is read from its store again.
 */
public final class CacheBudget {
    private static final long ALL = Runtime.getRuntime().maxMemory();

    private final Room bodies = new Room(ALL / 8, ALL / 256);
    private final Room assemblies = new Room(ALL / 16, ALL / 256);
    private final Room speakers = new Room(ALL / 8, ALL / 8);
    private final Map<TaskId, Share> shares = new ConcurrentHashMap<>();

    /**
     * What the steps of a task have looked at last.
     *
     * @param bodies bodies of extracted articles
     * @param assemblies how far articles are
     * @param speakers what speakers say
     */
    public record Share(
            LruCache<String, ArticleCache.Kept> bodies,
            LruCache<String, PendingArticleCache.Kept> assemblies,
            LruCache<String, SpeakerSayings> speakers) {}

    /** The share of a task, the same for all its steps until it is {@link #closed}. */
    public Share of(TaskId task) {
        return shares.computeIfAbsent(
                task, added -> new Share(new LruCache<>(bodies), new LruCache<>(assemblies), new LruCache<>(speakers)));
    }

    /** A task goes, perhaps to another thread. */
    public void closed(TaskId task) {
        Share closed = shares.remove(task);
        if (closed != null) {
            closed.bodies().clear();
            closed.assemblies().clear();
            closed.speakers().clear();
        }
    }
}
