package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.PublishedArticle;

class AcknowledgedSendsTest {
    private static final int ARTICLES = 20_000;
    private static final long STACK = 256 * 1024;
    private static final PublishedArticle PUBLISHED =
            new PublishedArticle("sha256:00", PublishedArticle.State.PUBLISHED, Instant.EPOCH, 0, 1L, null);

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final AcknowledgedSends sends = new AcknowledgedSends(producer, Clock.systemUTC());

    /** On a small stack, since handling one outcome within the other once needed a large one. */
    @Test
    void remembersManyArticlesThatWaitedForTheBrokers() throws Exception {
        List<String> handled = new ArrayList<>();
        FutureTask<Void> task = new FutureTask<>(() -> sendAll(handled), null);
        new Thread(null, task, "small stack", STACK).start();
        task.get();
        assertThat(handled).hasSize(ARTICLES).startsWith("wire-0", "wire-1").endsWith("wire-" + (ARTICLES - 1));
        assertThat(producer.history()).hasSize(2 * ARTICLES);
    }

    private void sendAll(List<String> handled) {
        try {
            for (int i = 0; i < ARTICLES; i++) {
                String id = "wire-" + i;
                sends.send(new ProducerRecord<>("articles", id, new byte[1]), written -> {
                    handled.add(id);
                    sends.remember(id, PUBLISHED);
                });
            }
            sends.flush();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
