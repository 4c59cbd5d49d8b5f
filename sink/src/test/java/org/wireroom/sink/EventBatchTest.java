package org.wireroom.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.topics.Topics;

class EventBatchTest {
    private static final String ID = "wire-0123456789abcdef0123456789abcde7";
    private static final EventFile FILE = new EventFile("articles/e7", ID + ".json");

    private final EventBatch batch = new EventBatch(Set.of(FileFormat.WIREROOM));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json at all",
                "null",
                "[]",
                "{}",
                "{\"articleId\":\"another-0123456789abcdef0123456789abcde7\"}",
                "{\"articleId\":7}",
                "{\"source\":{\"articleId\":\"" + ID + "\"}}",
                "{\"articleId\":\"" + ID + "\"",
                "{\"articleId\":\"" + ID + "\"} {}",
                "{\"articleId\":\"" + ID + "\",\"text\":\"broken}"
            })
    void skipsValuesThatAreNoEvents(String value) {
        assertThat(batch.add(event(Topics.ENRICHED, ID, value))).isFalse();
        assertThat(batch.add(event(Topics.SAYINGS, ID, value))).isFalse();
        assertThat(batch.files()).isEmpty();
    }

    @Test
    void skipsJsonThatIsNoArticleWhereAnotherFormIsMadeOfIt() {
        EventBatch ninjs = new EventBatch(EnumSet.allOf(FileFormat.class));
        assertThat(ninjs.add(event(Topics.ENRICHED, ID, "{\"articleId\":\"" + ID + "\"}")))
                .isFalse();
        assertThat(ninjs.files()).isEmpty();
    }

    @Test
    void skipsKeysThatAreNoIds() {
        assertThat(batch.add(event(Topics.ENRICHED, "../x", "{\"articleId\":\"../x\"}")))
                .isFalse();
        assertThat(batch.add(event(Topics.ENRICHED, null, null))).isFalse();
    }

    @Test
    void takesTheLastEventOfAKeyWhateverItsRevision() {
        String older = "{\"articleId\":\"" + ID + "\",\"revision\":1}";
        batch.add(event(Topics.ENRICHED, ID, "{\"articleId\":\"" + ID + "\",\"revision\":3}"));
        batch.add(event(Topics.ENRICHED, ID, older));
        assertThat(new String(batch.files().get(FILE), StandardCharsets.UTF_8)).isEqualTo(older);
    }

    @Test
    void removesEveryFormOfAWithdrawnArticle() {
        assertThat(batch.add(event(Topics.ENRICHED, ID, null))).isTrue();
        assertThat(batch.files()).containsEntry(FILE, null).containsEntry(FILE.asNinjs(), null);
    }

    @Test
    void removesTheFormsThatAreNotWrittenAnyMore() {
        batch.add(event(Topics.ENRICHED, ID, "{\"articleId\":\"" + ID + "\"}"));
        assertThat(batch.files().get(FILE)).isNotNull();
        assertThat(batch.files()).containsEntry(FILE.asNinjs(), null);
    }

    private static ConsumerRecord<String, byte[]> event(String topic, String key, String value) {
        return new ConsumerRecord<>(topic, 0, 0, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
