package org.wireroom.producer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in as they are found and publishes each once it is complete: renamed into place, or unchanged for the settle
 * time. Files that are not complete wait here.
 */
final class FileIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private record Waiting(InputFolder input, FileStamp stamp, long sinceNanos) {}

    private final FilePublisher publisher;
    private final Duration settle;
    private final Map<Path, Waiting> waiting = new LinkedHashMap<>();

    FileIntake(FilePublisher publisher, Duration settle) {
        this.publisher = publisher;
        this.settle = settle;
    }

    /**
     * Takes a file in that may be new or changed.
     *
     * @throws org.apache.kafka.common.KafkaException if the brokers refuse a record
     */
    void take(InputFolder input, Path file) throws InterruptedException {
        FileStamp stamp = stampOf(file);
        if (stamp == null) {
            waiting.remove(file);
            return;
        }
        ArticleFile article = input.article(file);
        if (publisher.hasSeen(article, stamp)) {
            waiting.remove(file);
        } else if (isComplete(file, stamp) && publisher.publish(article, stamp)) {
            waiting.remove(file);
        } else {
            Waiting before = waiting.get(file);
            boolean unchanged = before != null && before.stamp().isSame(stamp);
            waiting.put(file, unchanged ? before : new Waiting(input, stamp, System.nanoTime()));
        }
    }

    /** Looks again at the files that wait. */
    void takeWaiting() throws InterruptedException {
        for (Map.Entry<Path, Waiting> entry : List.copyOf(waiting.entrySet())) {
            take(entry.getValue().input(), entry.getKey());
        }
    }

    /** Whether files wait to become complete. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Gives up on the files that wait, and names them. */
    List<String> giveUp() {
        List<String> names = new ArrayList<>();
        waiting.forEach((file, entry) -> names.add(entry.input().article(file).uri()));
        names.forEach(uri -> LOG.warn("skipped uri={} reason=\"it is still being written\"", uri));
        waiting.clear();
        return names;
    }

    private boolean isComplete(Path file, FileStamp stamp) {
        if (stamp.renamed()
                || !stamp.modified().toInstant().isAfter(Instant.now().minus(settle))) {
            return true;
        }
        Waiting before = waiting.get(file);
        return before != null
                && before.stamp().isSame(stamp)
                && System.nanoTime() - before.sinceNanos() >= settle.toNanos();
    }

    private static FileStamp stampOf(Path file) {
        try {
            return FileStamp.of(file);
        } catch (IOException e) {
            LOG.debug("file gone file={}", file, e);
            return null;
        }
    }
}
