package org.wireroom.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

class BrokerWatchTest {
    private static final Health WORKING = Health.working("RUNNING");

    private long now;
    private Map<String, Uuid> topics = Map.of("a", Uuid.randomUuid());
    private RuntimeException refusal;
    private final BrokerWatch watch = new BrokerWatch(
            () -> {
                if (refusal != null) {
                    throw refusal;
                }
                return topics;
            },
            () -> {},
            () -> now);

    @Test
    void saysThatTheBrokersDoNotAnswer() {
        watch.look();
        refusal = new TimeoutException("no broker");
        now += Duration.ofSeconds(6).toNanos();
        watch.look();
        assertThat(watch.over(WORKING).ready()).isFalse();
        assertThat(watch.over(WORKING).reason()).isEqualTo("the brokers have not answered for 6 s");
        refusal = null;
        watch.look();
        assertThat(watch.over(WORKING)).isEqualTo(WORKING);
    }

    @Test
    void saysThatATopicIsMissing() {
        refusal = new UnknownTopicOrPartitionException("a");
        watch.look();
        assertThat(watch.over(WORKING).reason()).isEqualTo("a topic is missing: a");
    }

    @Test
    void takesARefusalForAnAnswer() {
        refusal = new AuthorizationException("not allowed");
        now += Duration.ofSeconds(6).toNanos();
        watch.look();
        assertThat(watch.over(WORKING)).isEqualTo(WORKING);
    }

    @Test
    void noticesATopicThatWasCreatedAgain() {
        watch.look();
        assertThatCode(watch::checkTopics).doesNotThrowAnyException();
        topics = Map.of("a", Uuid.randomUuid());
        watch.look();
        assertThatThrownBy(watch::checkTopics)
                .isInstanceOf(KafkaException.class)
                .hasMessageContaining("topic a was deleted and created again");
    }
}
