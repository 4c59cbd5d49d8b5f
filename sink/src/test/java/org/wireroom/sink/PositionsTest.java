package org.wireroom.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionsTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.sayings", 3);

    @TempDir
    Path out;

    @Test
    void givesAFolderToOneGroup() throws Exception {
        String id;
        try (Positions first = new Positions(out, "one")) {
            id = first.folderId();
        }
        assertThatThrownBy(() -> new Positions(out, "other")).hasMessageContaining("belongs to the group one");
        try (Positions again = new Positions(out, "one")) {
            assertThat(again.folderId()).isEqualTo(id);
        }
    }

    @Test
    void takesAPositionThatACrashHasEmptiedForNone() throws Exception {
        try (Positions positions = new Positions(out, "one")) {
            positions.take(PARTITION);
            positions.write(PARTITION, new Position("topic", 7, "", 0, 0));
            assertThat(positions.read(PARTITION).offset()).isEqualTo(7);
            Files.writeString(out.resolve(".positions/news.sayings-3/position.json"), "");
            assertThat(positions.read(PARTITION)).isNull();
        }
    }
}
