package org.wireroom.processor.topology;

import static org.wireroom.processor.topology.store.Steps.ACCEPTED;
import static org.wireroom.processor.topology.store.Steps.ANSWERS;
import static org.wireroom.processor.topology.store.Steps.ASSEMBLE;
import static org.wireroom.processor.topology.store.Steps.ASSEMBLIES;
import static org.wireroom.processor.topology.store.Steps.ATTRIBUTE;
import static org.wireroom.processor.topology.store.Steps.ATTRIBUTED;
import static org.wireroom.processor.topology.store.Steps.CANDIDATES;
import static org.wireroom.processor.topology.store.Steps.COMPARE;
import static org.wireroom.processor.topology.store.Steps.EXTRACT;
import static org.wireroom.processor.topology.store.Steps.EXTRACTED;
import static org.wireroom.processor.topology.store.Steps.FINGERPRINTS;
import static org.wireroom.processor.topology.store.Steps.HOLDERS;
import static org.wireroom.processor.topology.store.Steps.INDEX;
import static org.wireroom.processor.topology.store.Steps.MATCH;
import static org.wireroom.processor.topology.store.Steps.NAMED;
import static org.wireroom.processor.topology.store.Steps.PARKED;
import static org.wireroom.processor.topology.store.Steps.POSTINGS;
import static org.wireroom.processor.topology.store.Steps.QUESTIONS;
import static org.wireroom.processor.topology.store.Steps.RAW;
import static org.wireroom.processor.topology.store.Steps.SAYINGS;
import static org.wireroom.processor.topology.store.Steps.SPOKEN;
import static org.wireroom.processor.topology.store.Steps.STALE;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.serde.JsonSerde;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.overlap.OverlapSettings;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.Holder;
import org.wireroom.processor.overlap.index.ShardPrints;
import org.wireroom.processor.sayings.SayingsSettings;
import org.wireroom.processor.sayings.Spoken;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.CompactSerde;
import org.wireroom.processor.topology.store.ParkedRequests;

/**
 * From raw articles to enriched ones, and to what speakers say in many of them.
 *
 * <pre>
 * news.articles.raw
 *        |
 *    [extract]                      reads; rejects to news.dead-letters
 *        |    \
 *        |     fingerprints         one record a shard
 *        |          |
 *        |       [index]            who has which fingerprint
 *        |          |
 * news.articles.  candidates        by the later article
 *  extracted        |
 *        |\------ [match]           asks for comparisons once all shards have answered
 *        |          |
 *        |      questions           by the partition of the earlier article
 *        |          |
 *        |\----- [compare]
 *        |          |
 *        |       answers            by the later article
 *        |          |
 *         \----- [assemble]         publishes once all comparisons are there
 *                   |     \
 *         news.articles.  [attribute]  tells each speaker what he says in the article
 *         enriched            |
 *                           spoken     by speaker
 *                             |
 *                         [sayings]    groups the same words
 *                             |
 *                        news.sayings
 * </pre>
 */
public final class ArticleTopology implements Supplier<Topology> {
    private static final Serde<byte[]> BYTES = Serdes.ByteArray();
    private static final Serde<String> IDS = Serdes.String();
    private static final Map<String, String> WIDE =
            Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Topics.MAX_RECORD_BYTES));

    private final ArticleExtractor extractor;
    private final OverlapSettings overlap;
    private final SayingsSettings sayings;
    private final int partitions;
    private final MeterRegistry meters;
    private final AtomicLong unsettled = new AtomicLong();
    private final CacheBudget heap = new CacheBudget();

    /**
     * Prepares the topology.
     *
     * @param extractor what reads articles
     * @param overlap how overlap is looked for
     * @param sayings how sayings are grouped
     * @param partitions how many partitions the topics have
     * @param meters where steps count
     */
    public ArticleTopology(
            ArticleExtractor extractor,
            OverlapSettings overlap,
            SayingsSettings sayings,
            int partitions,
            MeterRegistry meters) {
        this.extractor = extractor;
        this.overlap = overlap;
        this.sayings = sayings;
        this.partitions = partitions;
        this.meters = meters;
    }

    /** Whether an article in this process still has to be told what one that came late means for it. */
    public boolean isUnsettled() {
        return unsettled.get() > 0;
    }

    /** What Kafka Streams has to be configured with for this topology. */
    public static Map<String, Object> config() {
        return Map.of(
                StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
                true,
                StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG,
                StreamsConfig.REUSE_KTABLE_SOURCE_TOPICS,
                StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG,
                RecordTime.class,
                "processing.exception.handler.global.enabled",
                true);
    }

    @Override
    public Topology get() {
        Properties config = new Properties();
        config.putAll(config());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "wireroom");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused");
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
        addStores(builder);
        KStream<Integer, ShardPrints> prints = extract(builder);
        KStream<String, CandidateList> candidates = index(prints);
        KStream<String, MatchStep.Arrival> arrivals = arrivals(builder);
        KStream<Integer, Object> matched = match(arrivals, candidates);
        KStream<String, ComparisonResults> answers = compare(arrivals, matched);
        KStream<String, Revision> revisions = assemble(matched, answers);
        gather(revisions);
        return builder.build(config);
    }

    private KStream<Integer, ShardPrints> extract(StreamsBuilder builder) {
        KStream<byte[], Extraction> outcomes = builder.stream(
                        Topics.RAW, Consumed.with(BYTES, BYTES).withName(RAW))
                .process(() -> new ExtractStep(extractor, overlap.shards(), meters), Named.as(EXTRACT), ACCEPTED);
        only(outcomes, Extraction.Rejected.class, "rejected")
                .mapValues(Extraction.Rejected::value, Named.as("rejected-value"))
                .to(Topics.DEAD_LETTERS, Produced.with(BYTES, BYTES).withName("to-dead-letters"));
        only(outcomes, Extraction.Extracted.class, "read")
                .mapValues(Extraction.Extracted::json, Named.as("read-value"))
                .to(Topics.EXTRACTED, Produced.with(BYTES, BYTES).withName("to-extracted"));
        return only(outcomes, Extraction.Prints.class, "prints")
                .mapValues(Extraction.Prints::prints, Named.as("prints-value"))
                .selectKey((id, prints) -> prints.shard(), Named.as("prints-shard"))
                .repartition(Repartitioned.with(Serdes.Integer(), new CompactSerde<>(ShardPrints.class))
                        .withName(FINGERPRINTS)
                        .withNumberOfPartitions(overlap.shards())
                        .withStreamPartitioner(byKey()));
    }

    private KStream<String, CandidateList> index(KStream<Integer, ShardPrints> prints) {
        return prints.process(() -> new IndexStep(overlap, unsettled), Named.as(INDEX), POSTINGS, HOLDERS, STALE)
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(CandidateList.class))
                        .withName(CANDIDATES)
                        .withNumberOfPartitions(partitions));
    }

    private KStream<String, MatchStep.Arrival> arrivals(StreamsBuilder builder) {
        return builder.table(
                        Topics.EXTRACTED,
                        Consumed.with(IDS, BYTES).withName(EXTRACTED),
                        Materialized.<String, byte[], KeyValueStore<Bytes, byte[]>>as(EXTRACTED)
                                .withKeySerde(IDS)
                                .withValueSerde(BYTES)
                                .withCachingDisabled())
                .toStream(Named.as("arrivals"))
                .mapValues(json -> new MatchStep.Arrival(json == null), Named.as("arrival"));
    }

    private KStream<Integer, Object> match(
            KStream<String, MatchStep.Arrival> arrivals, KStream<String, CandidateList> candidates) {
        return any(arrivals, "arrived")
                .merge(any(candidates, "named"), Named.as("news-to-match"))
                .process(() -> new MatchStep(this::partitionOf, heap), Named.as(MATCH), ASSEMBLIES, NAMED, EXTRACTED);
    }

    private KStream<String, ComparisonResults> compare(
            KStream<String, MatchStep.Arrival> arrivals, KStream<Integer, Object> matched) {
        KStream<String, ComparisonResults> released =
                arrivals.process(() -> new ReleaseStep(heap), Named.as("release"), PARKED, EXTRACTED);
        return only(matched, ComparisonRequest.class, "questions")
                .repartition(Repartitioned.with(Serdes.Integer(), new CompactSerde<>(ComparisonRequest.class))
                        .withName(QUESTIONS)
                        .withNumberOfPartitions(partitions)
                        .withStreamPartitioner(byKey()))
                .process(() -> new CompareStep(heap), Named.as(COMPARE), PARKED, EXTRACTED)
                .merge(released, Named.as("all-answers"))
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(ComparisonResults.class))
                        .withName(ANSWERS)
                        .withNumberOfPartitions(partitions));
    }

    private KStream<String, Revision> assemble(
            KStream<Integer, Object> matched, KStream<String, ComparisonResults> answers) {
        KStream<String, Object> ready = any(
                only(matched, MatchStep.Ready.class, "ready")
                        .selectKey((partition, article) -> article.articleId(), Named.as("ready-article")),
                "ready-news");
        KStream<String, Revision> revisions = ready.merge(any(answers, "answered"), Named.as("news-to-assemble"))
                .process(() -> new AssembleStep(heap, meters), Named.as(ASSEMBLE), ASSEMBLIES, EXTRACTED);
        revisions
                .mapValues(Revision::json, Named.as("revision-value"))
                .to(Topics.ENRICHED, Produced.with(IDS, BYTES).withName("to-enriched"));
        return revisions;
    }

    private void gather(KStream<String, Revision> revisions) {
        revisions
                .process(AttributeStep::new, Named.as(ATTRIBUTE), ATTRIBUTED)
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(Spoken.class))
                        .withName(SPOKEN)
                        .withNumberOfPartitions(partitions))
                .process(() -> new SayingsStep(sayings, heap, meters), Named.as(SAYINGS), SPOKEN)
                .to(Topics.SAYINGS, Produced.with(IDS, BYTES).withName("to-sayings"));
    }

    private void addStores(StreamsBuilder builder) {
        builder.addStateStore(store(ACCEPTED, IDS, new JsonSerde<>(AcceptedArticle.class)));
        builder.addStateStore(store(POSTINGS, Serdes.Bytes(), BYTES));
        builder.addStateStore(store(HOLDERS, Serdes.Bytes(), new CompactSerde<>(Holder.class)));
        builder.addStateStore(store(STALE, Serdes.Bytes(), Serdes.Long()).withCachingEnabled());
        builder.addStateStore(store(ASSEMBLIES, IDS, BYTES).withCachingEnabled());
        builder.addStateStore(store(NAMED, IDS, new CompactSerde<>(CandidateList.class)));
        builder.addStateStore(store(PARKED, IDS, new CompactSerde<>(ParkedRequests.class)));
        builder.addStateStore(store(ATTRIBUTED, IDS, new CompactSerde<>(AttributeStep.Attributed.class)));
        builder.addStateStore(store(SPOKEN, Serdes.Bytes(), new CompactSerde<>(Spoken.class)));
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> store(String name, Serde<K> keys, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), keys, values)
                .withCachingDisabled()
                .withLoggingEnabled(WIDE);
    }

    /** The partition of everything that is keyed by an article's id: that of Kafka's default partitioner. */
    private int partitionOf(String articleId) {
        return Utils.toPositive(Utils.murmur2(articleId.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    private static <V> StreamPartitioner<Integer, V> byKey() {
        return (topic, partition, value, count) -> Optional.of(Set.of(partition % count));
    }

    private static <K, T> KStream<K, T> only(KStream<K, ? super T> stream, Class<T> type, String name) {
        return stream.filter((key, value) -> type.isInstance(value), Named.as(name))
                .mapValues(type::cast, Named.as(name + "-typed"));
    }

    private static <K> KStream<K, Object> any(KStream<K, ?> stream, String name) {
        return stream.mapValues(value -> (Object) value, Named.as(name));
    }
}
