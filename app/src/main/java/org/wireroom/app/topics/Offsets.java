package org.wireroom.app.topics;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.wireroom.platform.topics.AdminResults;

/** End offsets of topics and committed offsets of consumer groups. */
public final class Offsets {
    private Offsets() {}

    /**
     * The offset after the last record of each partition.
     *
     * @param visible whether records of open transactions count
     * @throws org.apache.kafka.common.errors.UnknownTopicOrPartitionException if a topic does not exist
     */
    public static Map<TopicPartition, Long> ends(Admin admin, Set<String> topics, IsolationLevel visible)
            throws InterruptedException {
        Map<TopicPartition, OffsetSpec> requested = new HashMap<>();
        for (TopicDescription topic :
                AdminResults.await(admin.describeTopics(topics).allTopicNames()).values()) {
            topic.partitions()
                    .forEach(partition -> requested.put(
                            new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> results = AdminResults.await(
                admin.listOffsets(requested, new ListOffsetsOptions(visible)).all());
        results.forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    /** The offsets that a group has committed; empty if there is no such group. */
    public static Map<TopicPartition, Long> committed(Admin admin, String group) throws InterruptedException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        try {
            Map<TopicPartition, OffsetAndMetadata> results =
                    AdminResults.await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            results.forEach((partition, offset) -> {
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
