package org.wireroom.processor.overlap;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What was looked at last, as far as there is room for it. Not thread-safe; the room may be shared.
 *
 * @param <K> by what things are found
 * @param <V> what is kept
 */
public final class LruCache<K, V> {
    private final Map<K, Sized<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Room room;

    private record Sized<V>(V value, long size) {}

    /** Room for what is kept in one place or in several, in a unit that these agree on. Thread-safe. */
    public static final class Room {
        private final long most;
        private final long mostOfOne;
        private final AtomicLong taken = new AtomicLong();

        /**
         * Empty room.
         *
         * @param most how much there is
         * @param mostOfOne what is larger is not kept
         */
        public Room(long most, long mostOfOne) {
            this.most = most;
            this.mostOfOne = mostOfOne;
        }
    }

    /** Nothing yet. */
    public LruCache(Room room) {
        this.room = room;
    }

    /** What is kept, null for nothing. */
    public V get(K key) {
        Sized<V> found = kept.get(key);
        return found == null ? null : found.value();
    }

    /** Keeps a thing that is not too large, and forgets others, those looked at longest ago first, until there is room. */
    public void put(K key, V value, long size) {
        remove(key);
        if (size > room.mostOfOne) {
            return;
        }
        kept.put(key, new Sized<>(value, size));
        long taken = room.taken.addAndGet(size);
        Iterator<Sized<V>> longestAgo = kept.values().iterator();
        while (taken > room.most && kept.size() > 1) {
            taken = room.taken.addAndGet(-longestAgo.next().size());
            longestAgo.remove();
        }
    }

    /** Keeps a thing no longer. */
    public void remove(K key) {
        Sized<V> before = kept.remove(key);
        if (before != null) {
            room.taken.addAndGet(-before.size());
        }
    }

    /** Keeps nothing any more, and gives the room back. */
    public void clear() {
        kept.values().forEach(each -> room.taken.addAndGet(-each.size()));
        kept.clear();
    }
}
