package org.wireroom.producer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.producer.files.ArticleFile;
import org.wireroom.producer.files.FileStamp;
import org.wireroom.producer.files.GrowingFiles;
import org.wireroom.producer.files.InputFolder;
import org.wireroom.producer.files.SharedNames;

/**
 * Takes files in as they are found and publishes each once it is complete: unchanged for the settle time, which an empty file or one that
 * keeps growing has to be for longer. Files that are not complete wait here.
 */
final class FileIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private static final Duration LONG = Duration.ofDays(1);

    private record Waiting(InputFolder input, FileStamp stamp, long sinceNanos) {}

    private final FilePublisher publisher;
    private final Duration settle;
    private final Duration settleEmpty;
    private final SharedNames names;
    private final GrowingFiles growing;
    private final LongSupplier nanos;
    private final Map<Path, Waiting> waiting = new LinkedHashMap<>();
    private final Map<Path, InputFolder> gone = new LinkedHashMap<>();

    /**
     * Takes the files of some folders in.
     *
     * @param settle how long a file has to be unchanged
     * @param settleEmpty how long an empty one has to be: many a writer opens a file before it has something to write
     * @param nanos a clock
     */
    FileIntake(
            FilePublisher publisher,
            List<InputFolder> inputs,
            Duration settle,
            Duration settleEmpty,
            LongSupplier nanos) {
        this.publisher = publisher;
        this.settle = settle;
        this.settleEmpty = settleEmpty;
        this.nanos = nanos;
        names = new SharedNames(inputs, publisher::isPublished);
        growing = new GrowingFiles(settle);
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
        } else if (names.isTaken(input, article)) {
            waiting.remove(file);
            if (names.refuse(article)) {
                publisher.countRefused();
            }
        } else if (isComplete(file, stamp) && publisher.publish(article, stamp)) {
            waiting.remove(file);
            growing.published(file, stamp, nanos.getAsLong());
        } else {
            Waiting before = waiting.get(file);
            boolean unchanged = before != null && before.stamp().equals(stamp);
            waiting.put(file, unchanged ? before : new Waiting(input, stamp, nanos.getAsLong()));
        }
    }

    /** Notes that a file is not there, perhaps only until another takes its place. */
    void missed(InputFolder input, Path file) {
        gone.put(file, input);
    }

    /** Reports the files that were missed and have not come back. */
    void reportDeleted() {
        gone.forEach((file, input) -> {
            if (stampOf(file) == null) {
                publisher.countDeleted(input.article(file));
            }
        });
        gone.clear();
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
        Duration age = Duration.between(stamp.modified().toInstant(), Instant.now());
        Waiting before = waiting.get(file);
        long seen = before != null && before.stamp().equals(stamp) ? nanos.getAsLong() - before.sinceNanos() : -1;
        // the age counts as well, so that old files are not waited for
        long unchanged = Math.max(seen, nanosOf(age));
        return unchanged >= (stamp.size() == 0 ? settleEmpty : settle).toNanos()
                && !growing.isGrowing(file, stamp, unchanged, nanos.getAsLong());
    }

    /** A duration that may be of centuries where a clock is off. */
    private static long nanosOf(Duration age) {
        return age.compareTo(LONG) > 0 ? LONG.toNanos() : age.isNegative() ? -1 : age.toNanos();
    }

    private static FileStamp stampOf(Path file) {
        try {
            return FileStamp.of(file);
        } catch (IOException e) {
            LOG.debug("file gone file={}", OneLine.of(file.toString()), e);
            return null;
        }
    }
}
