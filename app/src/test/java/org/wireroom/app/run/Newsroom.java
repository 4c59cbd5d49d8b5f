package org.wireroom.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.files.InputFolder;

/** For tests: a broker, an input folder and an output folder, and what came of them. */
public final class Newsroom implements AutoCloseable {
    private final Path folder;
    private final TestKafka kafka;
    private final Map<String, String> settings = new HashMap<>();

    /** With a broker that is started and has all topics. */
    public static Newsroom open(Path folder) throws Exception {
        return open(folder, EmbeddedKafka.open(folder.resolve("broker")));
    }

    /** With a Kafka that is started, and closed with the newsroom; it is given all topics. */
    static Newsroom open(Path folder, TestKafka kafka) throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Newsroom newsroom = new Newsroom(folder, kafka);
        try (Brokers brokers = Brokers.open(newsroom.settings(), null, 0)) {
            brokers.createTopics();
        }
        return newsroom;
    }

    private Newsroom(Path folder, TestKafka kafka) {
        this.folder = folder;
        this.kafka = kafka;
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("publish.settle", "20ms");
        settings.put("publish.rescan", "500ms");
    }

    /** Stops the broker and starts it again. */
    public void restartBroker() throws IOException {
        kafka.stop();
        kafka.start();
    }

    /** Stops the broker. */
    public void stopBroker() {
        kafka.stop();
    }

    /** Starts the broker again. */
    public void startBroker() throws IOException {
        kafka.start();
    }

    /** The settings, with this broker's address. */
    public Settings settings() {
        return new Settings(settings);
    }

    /** Changes a setting. */
    public void set(String key, String value) {
        settings.put(key, value);
    }

    /** The input folder. */
    public Path in() {
        return folder.resolve("in");
    }

    /** The output folder. */
    public Path out() {
        return folder.resolve("out");
    }

    /** Writes a file of the input folder. */
    public Path write(String name, String text) throws IOException {
        Path file = in().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The content of a file of the input folder. */
    public String text(String name) {
        try {
            return Files.readString(in().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a pipeline on this broker, with its work in a folder of its own. */
    public RunningPipeline start() throws IOException {
        return start(new SimpleMeterRegistry());
    }

    /** The same, counting where it is told to. */
    public RunningPipeline start(MeterRegistry meters) throws IOException {
        return new RunningPipeline(this, meters);
    }

    /** Publishes the input folder and waits for the results. */
    public Counts run() throws Exception {
        try (RunningPipeline running = start()) {
            running.pipeline().runOnce(List.of(new InputFolder(in(), Set.of())), false);
            return running.counts();
        }
    }

    /** The results by uri. */
    public Map<String, EnrichedArticle> results() {
        Path articles = out().resolve("articles");
        if (!Files.exists(articles)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(articles)) {
            return files.filter(Files::isRegularFile)
                    .map(Newsroom::read)
                    .collect(Collectors.toMap(
                            article -> article.source().uri(), article -> article, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All committed records of a topic. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "isolation.level", "read_committed");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    /** Writes a record as anybody could, and waits until it is there. */
    public RecordMetadata send(ProducerRecord<byte[], byte[]> message) throws Exception {
        Map<String, Object> config =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.request.size", Topics.MAX_RECORD_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(message).get();
        }
    }

    @Override
    public void close() {
        kafka.close();
    }

    private static EnrichedArticle read(Path file) {
        try {
            return Json.read(Files.readAllBytes(file), EnrichedArticle.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pipeline that runs. */
    public static final class RunningPipeline implements AutoCloseable {
        private final MeterRegistry meters;
        private final Work work;
        private final Pipeline pipeline;

        private RunningPipeline(Newsroom newsroom, MeterRegistry meters) throws IOException {
            this.meters = meters;
            work = Work.open(newsroom.folder.resolve("work"));
            pipeline = new Pipeline(newsroom.settings(), work, newsroom.out(), meters);
        }

        /** The pipeline. */
        public Pipeline pipeline() {
            return pipeline;
        }

        /** How far it is. */
        public Counts counts() {
            return Counts.of(meters);
        }

        @Override
        public void close() throws IOException {
            pipeline.close();
            work.close();
        }
    }
}
