package org.wireroom.processor.topology.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;
import org.wireroom.processor.overlap.LruCache;
import org.wireroom.processor.overlap.LruCache.Budget;
import org.wireroom.processor.sayings.SpeakerSayings;

/**
 * How many bytes of the heap the caches of all tasks of a process use together, so that memory grows neither with the number of
 * partitions nor with the size of articles. What is evicted is read from its store again.
 */
public final class CacheBudget {
    private static final long ALL = Runtime.getRuntime().maxMemory();

    private final Budget bodies = new Budget(ALL / 8, ALL / 256);
    private final Budget pendingArticles = new Budget(ALL / 16, ALL / 256);
    private final Budget speakers = new Budget(ALL / 8, ALL / 8);
    private final Map<TaskId, Share> shares = new ConcurrentHashMap<>();

    /**
     * The caches of a task.
     *
     * @param bodies bodies of extracted articles
     * @param pendingArticles how far articles are
     * @param speakers what speakers say
     */
    public record Share(
            LruCache<String, ArticleCache.Body> bodies,
            LruCache<String, PendingArticleCache.Entry> pendingArticles,
            LruCache<String, SpeakerSayings> speakers) {}

    /** The caches of a task: the same for all its steps until it is {@link #closed}. */
    public Share of(TaskId task) {
        return shares.computeIfAbsent(
                task,
                added -> new Share(new LruCache<>(bodies), new LruCache<>(pendingArticles), new LruCache<>(speakers)));
    }

    /** A task ends here, perhaps to go on in another thread. */
    public void closed(TaskId task) {
        Share closed = shares.remove(task);
        if (closed != null) {
            closed.bodies().clear();
            closed.pendingArticles().clear();
            closed.speakers().clear();
        }
    }
}
