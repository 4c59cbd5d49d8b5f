package org.wireroom.processor.overlap;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many of the things that were looked at last. Not thread-safe.
 *
 * @param <K> by what they are found
 * @param <V> what is kept
 */
public final class LastUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    /** Without any yet. */
    public LastUsed(int most) {
        super(2 * most, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
