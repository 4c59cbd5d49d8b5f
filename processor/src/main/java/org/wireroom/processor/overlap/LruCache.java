package org.wireroom.processor.overlap;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A cache of the least recently used kind that stays within a budget. Not thread-safe; several caches may share one budget.
 *
 * @param <K> the keys
 * @param <V> the cached values
 */
public final class LruCache<K, V> {
    private final Map<K, Sized<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Budget budget;

    private record Sized<V>(V value, long size) {}

    /** How much one cache or several may hold together, in a unit that they agree on: bytes or entries. Thread-safe. */
    public static final class Budget {
        private final long most;
        private final long mostOfOne;
        private final AtomicLong used = new AtomicLong();

        /**
         * A budget of which nothing is used.
         *
         * @param most the size of all entries together
         * @param mostOfOne larger values are not cached
         */
        public Budget(long most, long mostOfOne) {
            this.most = most;
            this.mostOfOne = mostOfOne;
        }
    }

    /** An empty cache. */
    public LruCache(Budget budget) {
        this.budget = budget;
    }

    /** The cached value, null if there is none. */
    public V get(K key) {
        Sized<V> found = entries.get(key);
        return found == null ? null : found.value();
    }

    /** Caches a value unless it is too large, and evicts the least recently used ones until the budget is met. */
    public void put(K key, V value, long size) {
        remove(key);
        if (size > budget.mostOfOne) {
            return;
        }
        entries.put(key, new Sized<>(value, size));
        long used = budget.used.addAndGet(size);
        Iterator<Sized<V>> leastRecent = entries.values().iterator();
        while (used > budget.most && entries.size() > 1) {
            used = budget.used.addAndGet(-leastRecent.next().size());
            leastRecent.remove();
        }
    }

    /** Evicts a value. */
    public void remove(K key) {
        Sized<V> before = entries.remove(key);
        if (before != null) {
            budget.used.addAndGet(-before.size());
        }
    }

    /** Evicts everything and returns it to the budget. */
    public void clear() {
        entries.values().forEach(each -> budget.used.addAndGet(-each.size()));
        entries.clear();
    }
}
