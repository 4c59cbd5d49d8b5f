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
 * Tells when nothing is left to do: every group has committed the end of every topic that it reads.
 *
 * <p>Output and progress of the processor become visible together, so when the ends have not moved between two looks, with
 * all groups at them, no transaction open and the processor settled in between, nothing is under way any more.
 */
final class Drain {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Admin admin;
    private final Map<String, Set<String>> topicsByGroup;
    private final BooleanSupplier unsettled;

    /**
     * Looks at groups.
     *
     * @param topicsByGroup the topics that each consumer group reads
     * @param unsettled whether something is still to be done that no topic shows
     */
    Drain(Admin admin, Map<String, Set<String>> topicsByGroup, BooleanSupplier unsettled) {
        this.admin = admin;
        this.unsettled = unsettled;
        this.topicsByGroup = topicsByGroup;
    }

    /**
     * Waits until nothing is left to do, or there is a reason to stop waiting.
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
            return false; // the processor has not made its topics yet
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
        return !unsettled.getAsBoolean() && ends.equals(Offsets.ends(admin, topics(), IsolationLevel.READ_UNCOMMITTED));
    }

    private Set<String> topics() {
        return topicsByGroup.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }
}
