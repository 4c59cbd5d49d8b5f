package org.wireroom.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.ArticleId;

class RawMutationsTest {
    private static final int COUNT = 5_000;
    private final RawMutations flood = new RawMutations(
            new Mutations(List.of("The harbour is open.".getBytes(StandardCharsets.UTF_8)), 1), 1, 1_000, 10_000);
    private final List<ProducerRecord<byte[], byte[]>> records =
            IntStream.range(0, COUNT).mapToObj(flood::record).toList();

    @Test
    void givesTheSameRecordForANumber() {
        assertThat(flood.record(17).value()).isEqualTo(records.get(17).value());
        assertThat(flood.record(17).key()).isEqualTo(records.get(17).key());
        assertThat(flood.record(17).headers()).isEqualTo(records.get(17).headers());
    }

    @Test
    void breaksKeysValuesAndHeaders() {
        assertThat(records).anyMatch(each -> each.key() == null);
        assertThat(records).anyMatch(each -> each.key() != null && !isArticleId(each.key()));
        assertThat(records).anyMatch(each -> each.value() == null);
        assertThat(records).anyMatch(each -> each.value() != null && each.value().length == 0);
        assertThat(records).anyMatch(each -> each.value() != null && each.value().length == 10_000);
        assertThat(records).anyMatch(each -> each.headers().toArray().length == 0);
        assertThat(records).anyMatch(each -> each.headers().lastHeader("wireroom_attempt") != null);
        assertThat(records).filteredOn(each -> isArticleId(each.key())).hasSizeGreaterThan(COUNT / 2);
    }

    private static boolean isArticleId(byte[] key) {
        return key != null && ArticleId.isValid(new String(key, StandardCharsets.UTF_8));
    }
}
