package org.wireroom.app.run;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.wireroom.app.topics.Offsets;

/**
 * Waits until all work is done: every group has committed the end of every topic that it reads.
 *
 * <p>Output and offsets of the processor become visible together. So when the ends are the same in two successive checks, with
 * all groups at the ends, no open transaction and no pending work in the processor in between, nothing is in progress.
 */
final class Drain {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Admin admin;
    private final Map<String, Set<String>> topicsByGroup;
    private final BooleanSupplier pendingWork;

    /**
     * Prepares to wait for some groups.
     *
     * @param topicsByGroup the topics that each consumer group reads
     * @param pendingWork whether the processor has work that no topic shows
     */
    Drain(Admin admin, Map<String, Set<String>> topicsByGroup, BooleanSupplier pendingWork) {
        this.admin = admin;
        this.pendingWork = pendingWork;
        this.topicsByGroup = topicsByGroup;
    }

    /**
     * Waits until all work is done, or there is a reason to give up.
     *
     * @throws KafkaException if the brokers do not answer
     */
    void await(BooleanSupplier giveUp) throws InterruptedException {
        while (!giveUp.getAsBoolean() && !isDrained()) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private boolean isDrained() throws InterruptedException {
        Map<TopicPartition, Long> ends;
        try {
            ends = Offsets.ends(admin, topics(), IsolationLevel.READ_COMMITTED);
        } catch (UnknownTopicOrPartitionException e) {
            return false; // the processor has not created its topics yet
        }
        for (Map.Entry<String, Set<String>> group : topicsByGroup.entrySet()) {
            Map<TopicPartition, Long> committed = Offsets.committed(admin, group.getKey());
            boolean behind = ends.entrySet().stream()
                    .filter(end -> group.getValue().contains(end.getKey().topic()))
                    .anyMatch(end -> committed.getOrDefault(end.getKey(), 0L) < end.getValue());
            if (behind) {
                return false;
            }
        }
        return !pendingWork.getAsBoolean()
                && ends.equals(Offsets.ends(admin, topics(), IsolationLevel.READ_UNCOMMITTED));
    }

    private Set<String> topics() {
        return topicsByGroup.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }
}
