package org.wireroom.app.reset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wireroom.app.deadletters.LetterNote;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.topics.AdminResults;
import org.wireroom.platform.topics.TopicAdmin;
import org.wireroom.platform.topics.TopicSettings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.sink.SinkSettings;

/**
 * Empties all that is made from {@code news.articles.raw}, so that processor and sink make it again. What producers remember
 * and the raw topic stay; dead letters stay as well, and a note in each partition says that those that the processor wrote
 * before count no longer. Done again after it was interrupted, it goes on.
 */
public final class Reset {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration SESSION = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<String> REBUILT =
            Set.of(Topics.EXTRACTED, Topics.ENRICHED, Topics.SAYINGS, Topics.STORIES, Topics.STORY_CHANGES);

    private final Settings settings;
    private final KafkaSettings kafka;
    private final Consumer<String> log;

    /**
     * Prepares a reset.
     *
     * @param log receives a line for each thing that is deleted
     */
    public Reset(Settings settings, Consumer<String> log) {
        this.settings = settings;
        this.kafka = new KafkaSettings(settings);
        this.log = log;
    }

    /**
     * Deletes derived topics and consumer groups, and creates the topics again.
     *
     * @throws KafkaException if the processor or the sink is running, or the brokers refuse
     */
    public void topics() throws InterruptedException {
        String processor = ProcessorSettings.of(settings).applicationId();
        List<String> groups = List.of(processor, SinkSettings.of(settings).group());
        try (Admin admin = Admin.create(kafka.admin())) {
            for (String group : groups) {
                awaitStopped(admin, group);
            }
            for (String group : groups) {
                deleteGroup(admin, group);
            }
            List<String> deleted = AdminResults.await(admin.listTopics().names()).stream()
                    .filter(topic -> REBUILT.contains(topic) || topic.startsWith(processor + "-"))
                    .sorted()
                    .toList();
            AdminResults.await(admin.deleteTopics(deleted).all());
            awaitDeleted(admin, deleted);
            deleted.forEach(topic -> log.accept("emptied topic " + topic));
            addNotes();
            new TopicAdmin(admin).create(TopicSettings.topics(settings));
        }
    }

    /** Deletes a folder and everything in it. */
    public void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = new ArrayList<>(paths.sorted(Comparator.reverseOrder()).toList());
        }
        for (Path path : all) {
            Files.delete(path);
        }
        log.accept("deleted folder " + folder);
    }

    /** A member that has stopped is listed until its session ends some seconds later. */
    private static void awaitStopped(Admin admin, String group) throws InterruptedException {
        long deadline = System.nanoTime() + SESSION.toNanos();
        while (members(admin, group) > 0) {
            if (System.nanoTime() > deadline) {
                throw new KafkaException(
                        "group " + group + " has active members: stop the processor and the sink first");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private static int members(Admin admin, String group) throws InterruptedException {
        try {
            return AdminResults.await(
                            admin.describeConsumerGroups(List.of(group)).all())
                    .get(group)
                    .members()
                    .size();
        } catch (GroupIdNotFoundException e) {
            return 0;
        }
    }

    private void deleteGroup(Admin admin, String group) throws InterruptedException {
        try {
            AdminResults.await(admin.deleteConsumerGroups(List.of(group)).all());
            log.accept("deleted consumer group " + group);
        } catch (GroupIdNotFoundException e) {
            return; // it never ran
        }
    }

    private static void awaitDeleted(Admin admin, List<String> topics) throws InterruptedException {
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (AdminResults.await(admin.listTopics().names()).stream().anyMatch(topics::contains)) {
            if (System.nanoTime() > deadline) {
                throw new KafkaException("the brokers did not delete " + topics);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private void addNotes() throws InterruptedException {
        Map<String, Object> defaults = Map.of("client.id", "wireroom-reset", "acks", "all");
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka.producer(defaults), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> notes = new ArrayList<>();
            producer.partitionsFor(Topics.DEAD_LETTERS)
                    .forEach(info -> notes.add(producer.send(LetterNote.reset(
                            info.partition(), InstantSource.system().instant()))));
            for (Future<RecordMetadata> note : notes) {
                note.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("cannot write to " + Topics.DEAD_LETTERS, e.getCause());
        }
    }
}
