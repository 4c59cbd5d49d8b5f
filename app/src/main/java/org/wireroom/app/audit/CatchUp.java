package org.wireroom.app.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.app.topics.Offsets;

/**
 * Waits until a consumer group has processed what was there at the start. On a system that keeps working there is always more to
 * do, so each stage is waited for up to the records that were there when the stage before it had caught up.
 */
final class CatchUp {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Admin admin;
    private final long deadline;

    /**
     * Starts the timeout.
     *
     * @param timeout how long to wait, for all groups together
     */
    CatchUp(Admin admin, Duration timeout) {
        this.admin = admin;
        this.deadline = System.nanoTime() + timeout.toNanos();
    }

    /**
     * Waits for a group.
     *
     * @param topics what it reads; topics that it has committed offsets for are added
     * @param stages how many times it reads its own output
     * @return a line for each topic that it has not caught up with, empty if there is none
     */
    List<String> await(String group, Set<String> topics, int stages) throws InterruptedException {
        List<String> behind = List.of();
        Map<TopicPartition, Long> before = null;
        for (int stage = 0; stage <= stages; stage++) {
            Set<String> read = new HashSet<>(topics);
            Offsets.committed(admin, group).keySet().forEach(partition -> read.add(partition.topic()));
            Map<TopicPartition, Long> ends = Offsets.ends(admin, read, IsolationLevel.READ_COMMITTED);
            behind = passed(group, ends);
            if (!behind.isEmpty() || ends.equals(before)) {
                return behind;
            }
            before = ends;
        }
        return behind;
    }

    private List<String> passed(String group, Map<TopicPartition, Long> ends) throws InterruptedException {
        while (true) {
            Map<TopicPartition, Long> committed = Offsets.committed(admin, group);
            Map<String, Long> lag = new HashMap<>();
            ends.forEach((partition, end) -> {
                long missing = end - committed.getOrDefault(partition, 0L);
                if (missing > 0) {
                    lag.merge(partition.topic(), missing, Long::sum);
                }
            });
            if (lag.isEmpty()) {
                return List.of();
            }
            if (System.nanoTime() > deadline) {
                List<String> lines = new ArrayList<>();
                lag.forEach((topic, missing) -> lines.add(
                        "group %s lags by %,d offsets on %s: is it running?".formatted(group, missing, topic)));
                return lines;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }
}
