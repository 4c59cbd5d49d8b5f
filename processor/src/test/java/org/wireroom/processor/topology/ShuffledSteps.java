package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.wireroom.platform.clock.ClockDifference;
import org.wireroom.platform.serde.JsonSerde;
import org.wireroom.processor.overlap.OverlapSettings;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.Holder;
import org.wireroom.processor.overlap.index.ShardPrints;
import org.wireroom.processor.sayings.SayingsSettings;
import org.wireroom.processor.sayings.Spoken;
import org.wireroom.processor.topology.flow.Extraction;
import org.wireroom.processor.topology.flow.Revision;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.CompactSerde;
import org.wireroom.processor.topology.store.ParkedRequests;
import org.wireroom.processor.topology.store.PendingWork;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.processor.topology.store.WithheldTotals;
import org.wireroom.processor.topology.stories.ShuffledStories;
import org.wireroom.processor.withheld.WithheldArticle;

/**
 * The steps of the topology without Kafka, for tests: records wait in channels, one for each sender and receiving partition,
 * as Kafka keeps their order, and the next one is taken from any channel.
 */
public final class ShuffledSteps {
    private final Random random;
    private final CacheBudget budget = new CacheBudget();
    private final PendingWork pendingWork = new PendingWork();
    private final Map<String, Queue<Runnable>> channels = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final Map<String, byte[]> enriched = new TreeMap<>();
    private final List<Extract> extracts = new ArrayList<>();
    private final List<Shard> shards = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, byte[]> sayings = new TreeMap<>();
    private final List<Speakers> speakers = new ArrayList<>();
    private final ShuffledStories stories;

    ShuffledSteps(Random random, int partitions, OverlapSettings settings) {
        this.random = random;
        SayingsSettings retention = new SayingsSettings(settings.retention());
        for (int i = 0; i < partitions; i++) {
            extracts.add(new Extract(i, settings.shards()));
            tasks.add(new Task(i));
            speakers.add(new Speakers(retention));
        }
        stories = new ShuffledStories(
                settings.retention(),
                pendingWork,
                this::send,
                answer -> tasks.get(partitionOf(answer.key())).publish(answer));
        for (int i = 0; i < settings.shards(); i++) {
            shards.add(new Shard(i, settings));
        }
    }

    /** Appends a raw record to those of the same article. */
    void publish(Record<byte[], byte[]> raw) {
        String articleId = new String(raw.key(), StandardCharsets.UTF_8);
        send("raw " + articleId, () -> extracts.get(partitionOf(articleId)).process(raw));
    }

    /** The newest value of each story. */
    Map<String, byte[]> stories() {
        return stories.published();
    }

    /** The newest value of each saying. */
    Map<String, byte[]> sayings() {
        return sayings;
    }

    /** Works until nothing is left; returns the newest value of each enriched article. */
    Map<String, byte[]> run() {
        do {
            while (!waiting.isEmpty()) {
                deliverAny();
            }
            shards.forEach(Shard::revise);
            stories.pause();
        } while (!waiting.isEmpty());
        assertThat(pendingWork.exists()).isFalse();
        return enriched;
    }

    private void deliverAny() {
        if (random.nextInt(50) == 0) {
            shards.get(random.nextInt(shards.size())).revise();
            stories.pause();
        }
        int place = random.nextInt(waiting.size());
        Queue<Runnable> channel = channels.get(waiting.get(place));
        Runnable delivery = channel.remove();
        if (channel.isEmpty()) {
            Collections.swap(waiting, place, waiting.size() - 1);
            waiting.remove(waiting.size() - 1);
        }
        delivery.run();
    }

    private void send(String channel, Runnable delivery) {
        Queue<Runnable> queue = channels.computeIfAbsent(channel, name -> new ArrayDeque<>());
        if (queue.isEmpty()) {
            waiting.add(channel);
        }
        queue.add(delivery);
    }

    private int partitionOf(String articleId) {
        return Math.floorMod(articleId.hashCode(), tasks.size());
    }

    public static <V> KeyValueStore<String, V> store(String name, Class<V> type) {
        return store(name, Serdes.String(), new CompactSerde<>(type));
    }

    public static <K, V> KeyValueStore<K, V> store(String name, Serde<K> keys, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), keys, values)
                .withLoggingDisabled()
                .build();
    }

    public static Serde<Long> timestamps() {
        return StateStores.timestamps();
    }

    /** A step with its own context. */
    public static class Step<K, V, L, W> {
        private final MockProcessorContext<L, W> context = new MockProcessorContext<>();
        private final Processor<K, V, L, W> processor;
        private long now;

        public Step(Processor<K, V, L, W> processor, StateStore... stores) {
            this.processor = processor;
            context.setCurrentSystemTimeMs(now);
            for (StateStore store : stores) {
                if (!store.isOpen()) {
                    store.init(context.getStateStoreContext(), store);
                }
                context.addStateStore(store);
            }
            processor.init(context);
        }

        public List<Record<? extends L, ? extends W>> process(Record<K, V> record) {
            processor.process(record);
            return forwarded();
        }

        /** Lets the time of the context pass, and gives it to punctuators. */
        public void pass(Duration time) {
            now += time.toMillis();
            context.setCurrentSystemTimeMs(now);
        }

        public List<Record<? extends L, ? extends W>> punctuate() {
            context.scheduledPunctuators()
                    .forEach(punctuator -> punctuator.getPunctuator().punctuate(now));
            return forwarded();
        }

        private List<Record<? extends L, ? extends W>> forwarded() {
            List<Record<? extends L, ? extends W>> forwarded = new ArrayList<>();
            context.forwarded().forEach(captured -> forwarded.add(captured.record()));
            context.resetForwards();
            return forwarded;
        }
    }

    private final class Extract {
        private final int partition;
        private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
        private final Step<byte[], byte[], byte[], Extraction> step;

        Extract(int partition, int shards) {
            this.partition = partition;
            this.step = new Step<>(
                    new ExtractStep(
                            TopologyRun.EXTRACTOR,
                            shards,
                            new WithheldTotals(() -> ClockDifference.NONE, meters),
                            meters),
                    store(Steps.ACCEPTED, Serdes.String(), new JsonSerde<>(AcceptedArticle.class)),
                    store(Steps.WITHHELD, Serdes.String(), new JsonSerde<>(WithheldArticle.class)),
                    store(Steps.EMBARGOED, Serdes.String(), Serdes.ByteArray()));
        }

        void process(Record<byte[], byte[]> raw) {
            for (Record<? extends byte[], ? extends Extraction> record : step.process(raw)) {
                if (record.value() instanceof Extraction.Prints prints) {
                    ShardPrints ofShard = prints.prints();
                    send(
                            "prints " + partition + " " + ofShard.shard(),
                            () -> shards.get(ofShard.shard())
                                    .accept(new Record<>(ofShard.shard(), ofShard, record.timestamp())));
                } else {
                    Extraction.Extracted extracted = (Extraction.Extracted) record.value();
                    stories.extracted("profiles " + partition, extracted, record.timestamp());
                    byte[] json = extracted.json();
                    String articleId = new String(record.key(), StandardCharsets.UTF_8);
                    Task task = tasks.get(partitionOf(articleId));
                    send(
                            "extracted " + partition,
                            () -> task.extracted(new Record<>(articleId, json, record.timestamp(), record.headers())));
                }
            }
        }
    }

    private final class Shard {
        private final int shard;
        private final Step<Integer, ShardPrints, String, CandidateList> step;

        Shard(int shard, OverlapSettings settings) {
            this.shard = shard;
            this.step = new Step<>(
                    new IndexStep(settings, pendingWork),
                    store(Steps.POSTINGS, Serdes.Bytes(), StateStores.generations()),
                    store(Steps.HOLDERS, Serdes.Bytes(), new CompactSerde<>(Holder.class)),
                    store(Steps.STALE, Serdes.Bytes(), StateStores.timestamps()));
        }

        void accept(Record<Integer, ShardPrints> prints) {
            answer(step.process(prints));
        }

        void revise() {
            answer(step.punctuate());
            answer(step.punctuate());
        }

        private void answer(List<Record<? extends String, ? extends CandidateList>> answers) {
            for (Record<? extends String, ? extends CandidateList> answer : answers) {
                int partition = partitionOf(answer.key());
                send(
                        "candidates " + shard + " " + partition,
                        () -> tasks.get(partition)
                                .matched(new Record<>(answer.key(), answer.value(), answer.timestamp())));
            }
        }
    }

    /** The steps after the index, which share their stores. */
    private final class Task {
        private final int partition;
        private final TimestampedKeyValueStore<String, byte[]> extracted = Stores.timestampedKeyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(Steps.EXTRACTED), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        private final KeyValueStore<String, byte[]> pendingArticles =
                store(Steps.PENDING_ARTICLES, Serdes.String(), Serdes.ByteArray());
        private final KeyValueStore<String, ParkedRequests> parked = store(Steps.PARKED, ParkedRequests.class);
        private final Step<String, Object, Integer, Object> match;
        private final Step<String, MatchStep.Arrival, String, ComparisonResults> release;
        private final Step<Integer, ComparisonRequest, String, ComparisonResults> compare;
        private final Step<String, Object, String, Revision> assemble;
        private final Step<String, Revision, String, Spoken> attribute;

        Task(int partition) {
            this.partition = partition;
            match = new Step<>(
                    new MatchStep(ShuffledSteps.this::partitionOf, budget),
                    pendingArticles,
                    store(Steps.NAMED, CandidateList.class),
                    extracted);
            release = new Step<>(new ReleaseStep(budget), parked, extracted);
            compare = new Step<>(new CompareStep(budget), parked, extracted);
            assemble = new Step<>(new AssembleStep(budget, new SimpleMeterRegistry()), pendingArticles, extracted);
            attribute = new Step<>(new AttributeStep(), store(Steps.ATTRIBUTED, AttributeStep.Attributed.class));
        }

        void extracted(Record<String, byte[]> article) {
            extracted.put(
                    article.key(),
                    article.value() == null ? null : ValueAndTimestamp.make(article.value(), article.timestamp()));
            MatchStep.Arrival arrival = new MatchStep.Arrival(article.value() == null);
            matched(article.withValue(arrival));
            sendResults(release.process(article.withValue(arrival)));
        }

        void matched(Record<String, Object> news) {
            for (Record<? extends Integer, ? extends Object> record : match.process(news)) {
                if (record.value() instanceof ComparisonRequest request) {
                    send(
                            "requests " + partition + " " + record.key(),
                            () -> tasks.get(record.key())
                                    .compare(new Record<>(record.key(), request, record.timestamp())));
                } else {
                    String articleId = ((MatchStep.Ready) record.value()).articleId();
                    publish(new Record<>(articleId, record.value(), record.timestamp(), record.headers()));
                }
            }
        }

        private void compare(Record<Integer, ComparisonRequest> request) {
            sendResults(compare.process(request));
        }

        private void sendResults(List<Record<? extends String, ? extends ComparisonResults>> results) {
            for (Record<? extends String, ? extends ComparisonResults> result : results) {
                int receiver = partitionOf(result.key());
                send(
                        "results " + partition + " " + receiver,
                        () -> tasks.get(receiver)
                                .publish(new Record<>(result.key(), result.value(), result.timestamp())));
            }
        }

        private void publish(Record<String, Object> news) {
            for (Record<? extends String, ? extends Revision> article : assemble.process(news)) {
                if (article.value().article() == null) {
                    enriched.remove(article.key());
                } else if (article.value().isPublished()) {
                    enriched.put(article.key(), article.value().json());
                }
                attribute
                        .process(new Record<>(article.key(), article.value(), article.timestamp()))
                        .forEach(this::sendSpoken);
                stories.revised("members " + partition, article.key(), article.value(), article.timestamp());
            }
        }

        private void sendSpoken(Record<? extends String, ? extends Spoken> spoken) {
            int receiver = partitionOf(spoken.key());
            send(
                    "spoken " + partition + " " + receiver,
                    () -> speakers.get(receiver)
                            .replace(new Record<>(spoken.key(), spoken.value(), spoken.timestamp())));
        }
    }

    private final class Speakers {
        private final Step<String, Spoken, String, byte[]> step;

        Speakers(SayingsSettings settings) {
            step = new Step<>(
                    new SayingsStep(settings, budget, new SimpleMeterRegistry()),
                    store(Steps.SPOKEN, Serdes.Bytes(), new CompactSerde<>(Spoken.class)));
        }

        void replace(Record<String, Spoken> spoken) {
            for (Record<? extends String, ? extends byte[]> saying : step.process(spoken)) {
                if (saying.value() == null) {
                    assertThat(sayings.remove(saying.key())).isNotNull();
                } else {
                    sayings.put(saying.key(), saying.value());
                }
            }
        }
    }
}
