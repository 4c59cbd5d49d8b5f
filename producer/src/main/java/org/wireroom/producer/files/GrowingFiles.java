package org.wireroom.producer.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers which files were published in the last minute: one that keeps growing is published once it has been unchanged for a while, and at
 * most once a minute.
 */
public final class GrowingFiles {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int QUIET_SETTLE_TIMES = 10;

    private record Published(FileStamp stamp, long atNanos, boolean hadGrown) {}

    private final Map<Path, Published> lastMinute = new LinkedHashMap<>();
    private final long quiet;

    /**
     * Knows of no file yet.
     *
     * @param settle how long other files have to be unchanged
     */
    public GrowingFiles(Duration settle) {
        quiet = settle.toNanos() * QUIET_SETTLE_TIMES;
    }

    /** Whether a file has grown since it was published, and is likely to grow further. */
    public boolean isGrowing(Path file, FileStamp stamp, long unchangedNanos, long now) {
        forget(now);
        Published before = lastMinute.get(file);
        return before != null && stamp.hasGrownSince(before.stamp()) && (before.hadGrown() || unchangedNanos < quiet);
    }

    /** Notes that a file is published. */
    public void published(Path file, FileStamp stamp, long now) {
        Published before = lastMinute.remove(file);
        boolean grew = before != null && stamp.hasGrownSince(before.stamp());
        lastMinute.put(file, new Published(stamp, now, grew));
    }

    private void forget(long now) {
        Iterator<Published> oldest = lastMinute.values().iterator();
        while (oldest.hasNext() && now - oldest.next().atNanos() >= MINUTE) {
            oldest.remove();
        }
    }
}
