package org.wireroom.app.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.wireroom.contract.topics.Answers;

/**
 * Waits until a consumer group has done what was there to do: on a system that goes on, not until nothing is left, but until
 * every stage has passed what stood before it when the stage before had passed.
 */
final class CatchUp {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Admin admin;
    private final long deadline;

    /**
     * Waits from now on.
     *
     * @param patience how long, for all groups together
     */
    CatchUp(Admin admin, Duration patience) {
        this.admin = admin;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /**
     * Waits for a group.
     *
     * @param topics what it reads; topics that it has committed offsets of come to that
     * @param stages how many times what it writes is read by itself again
     * @return a line for each topic that it is behind on, none when all is done
     */
    List<String> await(String group, Set<String> topics, int stages) throws InterruptedException {
        List<String> behind = List.of();
        Map<TopicPartition, Long> before = null;
        for (int stage = 0; stage <= stages; stage++) {
            Set<String> read = new HashSet<>(topics);
            committed(group).keySet().forEach(partition -> read.add(partition.topic()));
            Map<TopicPartition, Long> ends = ends(read);
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
            Map<TopicPartition, Long> committed = committed(group);
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
                        "group %s has %,d offsets of %s before it: is it running?".formatted(group, missing, topic)));
                return lines;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private Map<TopicPartition, Long> ends(Set<String> topics) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (TopicDescription topic :
                Answers.await(admin.describeTopics(topics).allTopicNames()).values()) {
            topic.partitions()
                    .forEach(partition ->
                            asked.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        return Answers.await(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** The offsets that a group has committed. */
    Map<TopicPartition, Long> committed(String group) throws InterruptedException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        try {
            Map<TopicPartition, OffsetAndMetadata> answers =
                    Answers.await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            answers.forEach((partition, offset) -> {
                if (offset != null) {
                    committed.put(partition, offset.offset());
                }
            });
        } catch (GroupIdNotFoundException e) {
            return committed;
        }
        return committed;
    }
}
