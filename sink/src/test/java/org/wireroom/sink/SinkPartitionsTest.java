package org.wireroom.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.topics.Topics;

class SinkPartitionsTest {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.ENRICHED, 0);
    private static final String ID = "wire-0123456789abcdef0123456789abcde7";
    private static final String OTHER = "wire-1123456789abcdef0123456789abcde7";

    @TempDir
    Path out;

    private MockConsumer<String, byte[]> consumer;
    private EventFiles files;
    private Positions positions;
    private Set<FileFormat> formats = Set.of(FileFormat.WIREROOM);
    private String topicId = "topic-1";
    private SinkPartitions partitions;

    @BeforeEach
    void start() throws IOException {
        consumer = new MockConsumer<>("earliest");
        consumer.updatePartitions(Topics.ENRICHED, List.of(new PartitionInfo(Topics.ENRICHED, 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        files = new EventFiles(out, "sink", 1, true);
        positions = new Positions(out, "group");
        partitions = new SinkPartitions(consumer, positions, files, formats, topic -> topicId);
    }

    @AfterEach
    void stop() throws IOException {
        positions.close();
        files.close();
    }

    @Test
    void continuesAtThePositionThatIsKept() throws Exception {
        read(ID, OTHER);
        restart();
        assign(2);
        assertThat(consumer.position(PARTITION)).isEqualTo(2);
        assertThat(partitions.isWaiting()).isFalse();
    }

    @Test
    void rebuildsTheResultsWhereTheTopicWasMadeAnew() throws Exception {
        read(ID, OTHER);
        makeOld();
        restart();
        topicId = "topic-2";
        read(ID);
        assertThat(file(ID)).exists();
        assertThat(file(OTHER)).doesNotExist();
    }

    @Test
    void rebuildsTheResultsWhereTheTopicEndsBeforeThePosition() throws Exception {
        read(ID, OTHER);
        makeOld();
        restart();
        read(OTHER);
        assertThat(file(ID)).doesNotExist();
        assertThat(file(OTHER)).exists();
    }

    @Test
    void rebuildsAnEmptiedFolder() throws Exception {
        read(ID);
        Files.delete(file(ID));
        restart();
        assign(1);
        assertThat(consumer.position(PARTITION)).isZero();
    }

    @Test
    void rebuildsTheResultsWhereOtherFormsAreWanted() throws Exception {
        read(ID);
        formats = Set.of(FileFormat.NINJS);
        restart();
        assign(1);
        assertThat(consumer.position(PARTITION)).isZero();
    }

    @Test
    void goesOnWithARebuildThatWasInterrupted() throws Exception {
        Path leftover = file(OTHER);
        Files.createDirectories(leftover.getParent());
        Files.writeString(leftover, "{}");
        makeOld();
        assign(2);
        write(ID, 0);
        restart();
        assign(2);
        assertThat(leftover).exists();
        write(ID, 1);
        assertThat(leftover).doesNotExist();
        assertThat(file(ID)).exists();
    }

    @Test
    void waitsUntilAnotherProcessHasLeftAPartition() throws Exception {
        try (Positions another = new Positions(out, "group")) {
            another.take(PARTITION);
            assign(0);
            assertThat(partitions.isWaiting()).isTrue();
            assertThat(partitions.trouble())
                    .hasValueSatisfying(why -> assertThat(why).startsWith("another process still writes"));
            another.release(PARTITION);
        }
        partitions.openWaiting();
        assertThat(partitions.trouble()).isEmpty();
        assertThat(partitions.isWaiting()).isFalse();
    }

    @Test
    void hasNothingToFindOutWhereTheGroupGivesItNoPartitions() throws Exception {
        partitions.openWaiting();
        assertThat(partitions.isWaiting()).as("before the group has decided").isTrue();
        partitions.onPartitionsAssigned(List.of());
        partitions.openWaiting();
        assertThat(partitions.isWaiting()).isFalse();
    }

    @Test
    void leavesARevokedPartitionToOthers() throws Exception {
        assign(0);
        partitions.onPartitionsRevoked(List.of(PARTITION));
        try (Positions another = new Positions(out, "group")) {
            assertThat(another.take(PARTITION)).isTrue();
        }
    }

    /** Has the topic just these events, and reads them. */
    private void read(String... ids) throws Exception {
        assign(ids.length);
        for (int offset = 0; offset < ids.length; offset++) {
            write(ids[offset], offset);
        }
    }

    private void assign(long end) throws IOException {
        consumer.updateEndOffsets(Map.of(PARTITION, end));
        consumer.assign(List.of(PARTITION));
        partitions.onPartitionsAssigned(List.of(PARTITION));
        partitions.openWaiting();
    }

    private void write(String id, long offset) throws Exception {
        byte[] event = ("{\"articleId\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
        files.write(Map.of(EventFile.of(Topics.ENRICHED, id).orElseThrow(), event));
        consumer.addRecord(new ConsumerRecord<>(Topics.ENRICHED, 0, offset, id, event));
        consumer.poll(Duration.ZERO);
        partitions.keep();
    }

    private void restart() throws IOException {
        stop();
        start();
    }

    private void makeOld() throws IOException {
        for (String id : List.of(ID, OTHER)) {
            if (Files.exists(file(id))) {
                Files.setLastModifiedTime(file(id), FileTime.fromMillis(1_000));
            }
        }
    }

    private Path file(String id) {
        return EventFile.of(Topics.ENRICHED, id).orElseThrow().in(out);
    }
}
