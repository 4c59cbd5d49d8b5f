package org.wireroom.sink;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.topics.Topics;

/**
 * The partitions that the group has given to a sink. Each is read from the position that is kept beside the results; where that is not one
 * of this topic, or there are no results, the results are rebuilt: all events are written again, and files that are none of them are
 * removed at the end. Not thread-safe, but for {@link #trouble} and {@link #isWaiting}.
 */
final class SinkPartitions implements ConsumerRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(SinkPartitions.class);

    private final Consumer<?, ?> consumer;
    private final Positions positions;
    private final EventFiles files;
    private final Set<FileFormat> formats;
    private final UnaryOperator<String> topicIds;
    private final Set<TopicPartition> waiting = new LinkedHashSet<>();
    private final Map<TopicPartition, Position> open = new HashMap<>();
    private volatile String trouble;
    private volatile boolean isPending = true;
    private boolean isAssigned;

    /**
     * Has none yet.
     *
     * @param topicIds the id of a topic by its name
     */
    SinkPartitions(
            Consumer<?, ?> consumer,
            Positions positions,
            EventFiles files,
            Set<FileFormat> formats,
            UnaryOperator<String> topicIds) {
        this.consumer = consumer;
        this.positions = positions;
        this.files = files;
        this.formats = formats;
        this.topicIds = topicIds;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        consumer.pause(partitions);
        waiting.addAll(partitions);
        isAssigned = true;
        isPending = true;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            waiting.remove(partition);
            open.remove(partition);
            try {
                positions.release(partition);
            } catch (IOException e) {
                LOG.warn("partition not released partition={}", partition, e);
            }
        }
    }

    /** Whether partitions were assigned that are not read yet, or none were at all. */
    boolean isWaiting() {
        return isPending;
    }

    /** Why some partitions are not read, empty if all are. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /**
     * Starts to read what was assigned and is not in the hands of another process.
     *
     * @return where reading starts, for the group
     */
    Map<TopicPartition, OffsetAndMetadata> openWaiting() throws IOException {
        Map<TopicPartition, OffsetAndMetadata> starts = new HashMap<>();
        for (TopicPartition partition : List.copyOf(waiting)) {
            if (positions.take(partition)) {
                waiting.remove(partition);
                open(partition);
                starts.put(partition, new OffsetAndMetadata(open.get(partition).offset()));
            }
        }
        isPending = !isAssigned || !waiting.isEmpty();
        trouble = waiting.isEmpty()
                ? null
                : "another process still writes the results of "
                        + waiting.stream().map(TopicPartition::toString).collect(Collectors.joining(", "));
        return starts;
    }

    /** Keeps the positions, after everything that was read is on disk. */
    void keep() throws IOException {
        for (Map.Entry<TopicPartition, Position> entry : open.entrySet()) {
            TopicPartition partition = entry.getKey();
            long next = consumer.position(partition);
            if (next == entry.getValue().offset()) {
                continue;
            }
            Position reached = entry.getValue().at(next);
            entry.setValue(reached.isRebuilt() ? finished(partition, reached) : reached);
            positions.write(partition, entry.getValue());
        }
    }

    private void open(TopicPartition partition) throws IOException {
        Position kept = positions.read(partition);
        String topicId = topicIds.apply(partition.topic());
        String forms = partition.topic().equals(Topics.ENRICHED) ? formats.toString() : "";
        long end = consumer.endOffsets(Set.of(partition)).get(partition);
        String reason = reason(kept, topicId, forms, end, partition);
        Position position = kept;
        if (reason != null) {
            long start = consumer.beginningOffsets(Set.of(partition)).get(partition);
            if (end > start || kept != null) {
                LOG.info("results are rebuilt partition={} events={} reason=\"{}\"", partition, end - start, reason);
            }
            position = new Position(topicId, start, forms, Math.max(1, end), positions.fileTime());
            position = start >= end ? finished(partition, position) : position;
            positions.write(partition, position);
        }
        open.put(partition, position);
        consumer.seek(partition, position.offset());
        consumer.resume(Set.of(partition));
    }

    private String reason(Position kept, String topicId, String forms, long end, TopicPartition partition) {
        if (kept == null) {
            return "no position is kept";
        }
        if (!kept.topicId().equals(topicId)) {
            return "the topic was created again";
        }
        if (kept.offset() > end) {
            return "the topic ends before the position";
        }
        if (!kept.forms().equals(forms)) {
            return "sink.format has changed";
        }
        return kept.offset() > 0 && kept.rebuiltTo() == 0 && files.isEmpty(partition.topic())
                ? "the output folder is empty"
                : null;
    }

    private Position finished(TopicPartition partition, Position position) throws IOException {
        int partitions = consumer.partitionsFor(partition.topic()).size();
        int removed = files.removeOlder(partition, partitions, position.since());
        if (removed > 0) {
            LOG.warn("removed files that are no events partition={} files={}", partition, removed);
        }
        return position.rebuilt();
    }
}
