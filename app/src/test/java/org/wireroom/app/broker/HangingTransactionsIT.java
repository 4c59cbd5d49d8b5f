package org.wireroom.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.settings.Settings;
import org.wireroom.contract.topics.TopicAdmin;
import org.wireroom.contract.topics.TopicSettings;
import org.wireroom.contract.topics.Topics;

class HangingTransactionsIT {
    @TempDir
    Path folder;

    @Test
    void leavesTransactionsAloneThatAreUnderWay() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(HangingTransactions.abort(admin)).isZero();
            new TopicAdmin(admin).create(TopicSettings.topics(new Settings(Map.of())));
            Map<String, Object> config = Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    broker.bootstrapServers(),
                    ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                    "test");
            try (KafkaProducer<byte[], byte[]> producer =
                    new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
                producer.initTransactions();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>(Topics.SAYINGS, new byte[] {1}, new byte[] {2}))
                        .get();
                assertThat(HangingTransactions.abort(admin)).isZero();
                producer.commitTransaction();
            }
        }
    }
}
