package org.wireroom.platform.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class PartitionsTest {
    @Test
    void areThoseOfTheDefaultPartitioner() {
        for (String id : List.of("", "a", "reuters/2021/03/25-1", "züri/9")) {
            byte[] key = id.getBytes(StandardCharsets.UTF_8);

            assertThat(Partitions.ofArticle(id, 12)).as(id).isEqualTo(BuiltInPartitioner.partitionForKey(key, 12));
        }
    }
}
