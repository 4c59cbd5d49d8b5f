package org.wireroom.platform.topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.topics.TopicSpec;

/**
 * Creates topics and checks that they are configured as required.
 *
 * <p>A new topic is not used before each partition has reported its end offset: producing earlier can lose records despite
 * acks=all (KAFKA-15591).
 */
public final class TopicAdmin {
    private static final Logger LOG = LoggerFactory.getLogger(TopicAdmin.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Admin admin;

    /** Uses a client that its owner closes. */
    public TopicAdmin(Admin admin) {
        this.admin = admin;
    }

    /**
     * Creates missing topics, waits until all can be written to, and verifies them.
     *
     * @return the names of those created
     * @throws TopicMismatchException if an existing topic is not configured as required
     * @throws KafkaException if the brokers do not answer
     */
    public List<String> create(List<TopicSpec> specs) throws InterruptedException {
        Set<String> present = AdminResults.await(admin.listTopics().names());
        verify(specs.stream().filter(spec -> present.contains(spec.name())).toList());
        List<String> created = new ArrayList<>();
        for (TopicSpec spec : specs) {
            if (!present.contains(spec.name()) && createOne(spec)) {
                created.add(spec.name());
                LOG.info("created topic={} partitions={}", spec.name(), spec.partitions());
            }
        }
        awaitLeaders(specs);
        verify(specs);
        return created;
    }

    /**
     * Checks that topics are configured as required.
     *
     * @throws TopicMismatchException naming every topic that is missing or differs, and how
     * @throws KafkaException if the brokers do not answer
     */
    public void verify(List<TopicSpec> specs) throws InterruptedException {
        Set<String> present = AdminResults.await(admin.listTopics().names());
        List<String> faults = new ArrayList<>();
        List<TopicSpec> found = new ArrayList<>();
        for (TopicSpec spec : specs) {
            if (present.contains(spec.name())) {
                found.add(spec);
            } else {
                faults.add("topic " + spec.name() + " is missing: run 'wireroom topics create',"
                        + " or grant this user Describe on it");
            }
        }
        Map<String, TopicDescription> descriptions = AdminResults.await(
                admin.describeTopics(found.stream().map(TopicSpec::name).toList())
                        .allTopicNames());
        Map<ConfigResource, Config> configs = AdminResults.await(admin.describeConfigs(
                        found.stream().map(spec -> resource(spec.name())).toList())
                .all());
        for (TopicSpec spec : found) {
            int partitions = descriptions.get(spec.name()).partitions().size();
            if (partitions != spec.partitions()) {
                faults.add("topic " + spec.name() + " has " + partitions + " partitions, expected " + spec.partitions()
                        + ": a changed number splits the records of an article over two partitions; set topics.partitions"
                        + " only if all topics were created so, else create this one again with the number expected");
            }
            Config config = configs.get(resource(spec.name()));
            spec.configs()
                    .forEach((key, wanted) ->
                            differing(spec.name(), config, key, wanted).ifPresent(faults::add));
        }
        if (!faults.isEmpty()) {
            throw new TopicMismatchException(faults);
        }
    }

    private static Optional<String> differing(String topic, Config config, String key, String wanted) {
        String is = config.get(key) == null ? null : config.get(key).value();
        return wanted.equals(is)
                ? Optional.empty()
                : Optional.of("topic " + topic + " has " + key + "=" + is + ", expected " + wanted
                        + ": change it with kafka-configs.sh --alter --add-config " + key + "=" + wanted);
    }

    private boolean createOne(TopicSpec spec) throws InterruptedException {
        NewTopic topic = new NewTopic(spec.name(), Optional.of(spec.partitions()), Optional.empty());
        try {
            AdminResults.await(
                    admin.createTopics(List.of(topic.configs(spec.configs()))).all());
            return true;
        } catch (TopicExistsException e) {
            return false;
        }
    }

    private void awaitLeaders(List<TopicSpec> specs) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (TopicSpec spec : specs) {
            IntStream.range(0, spec.partitions())
                    .forEach(partition -> ends.put(new TopicPartition(spec.name(), partition), OffsetSpec.latest()));
        }
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            try {
                AdminResults.await(admin.listOffsets(ends).all());
                return;
            } catch (RetriableException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
        }
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }
}
