package org.wireroom.processor.topology;

import static org.wireroom.processor.topology.flow.TypedStreams.any;
import static org.wireroom.processor.topology.flow.TypedStreams.byKey;
import static org.wireroom.processor.topology.flow.TypedStreams.only;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
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
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.topics.Partitions;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.ShardPrints;
import org.wireroom.processor.sayings.Spoken;
import org.wireroom.processor.stories.StoryAnswer;
import org.wireroom.processor.topology.flow.Extraction;
import org.wireroom.processor.topology.flow.Revision;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.CompactSerde;
import org.wireroom.processor.topology.store.PendingWork;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.processor.topology.store.WithheldTotals;
import org.wireroom.processor.topology.stories.StoryTopology;

/**
 * From raw articles to enriched ones, to the sayings that several of them share, and to the stories that they tell together.
 *
 * <pre>
 * news.articles.raw
 *        |
 *    [extract]                      reads; rejects to news.dead-letters; withholds until the release
 *        |    \  \
 *        |     |   profiles         what each article is about; see {@link StoryTopology}
 *        |     |
 *        |     fingerprints         one record per shard
 *        |          |
 *        |       [index]            which articles hold which fingerprint
 *        |          |
 * news.articles.  candidates        by the later article
 *  extracted        |
 *        |\------ [match]           requests comparisons once all shards have answered
 *        |          |
 *        |      questions           comparison requests, by the partition of the earlier article
 *        |          |
 *        |\----- [compare]
 *        |          |
 *        |       answers            comparison results, by the later article
 *        |          |
 *         \----- [assemble]         publishes once all comparisons and the story are there
 *                   |     \
 *         news.articles.  [attribute]  what each speaker says in the article
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

    private final ArticleExtractor extractor;
    private final TopologySettings settings;
    private final StoryTopology stories;
    private final int partitions;
    private final WithheldTotals withheld;
    private final MeterRegistry meters;
    private final PendingWork pendingWork = new PendingWork();
    private final CacheBudget budget = new CacheBudget();

    /**
     * Prepares the topology.
     *
     * @param extractor reads articles
     * @param settings how articles are compared and grouped
     * @param withheld counts what is withheld, and knows the time
     * @param meters where the steps count
     */
    public ArticleTopology(
            ArticleExtractor extractor, TopologySettings settings, WithheldTotals withheld, MeterRegistry meters) {
        this.extractor = extractor;
        this.settings = settings;
        this.partitions = settings.partitions();
        this.withheld = withheld;
        this.meters = meters;
        this.stories = new StoryTopology(settings.stories(), partitions, pendingWork, meters);
    }

    /** What this process still has to do that no topic shows; its producers have to count their records there. */
    public PendingWork pendingWork() {
        return pendingWork;
    }

    @Override
    public Topology get() {
        Properties config = new Properties();
        config.putAll(TopologyProperties.all());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "wireroom");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused");
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
        StateStores.all().forEach(builder::addStateStore);
        KStream<byte[], Extraction> outcomes = extract(builder);
        KStream<String, CandidateList> candidates = index(prints(outcomes));
        KStream<String, MatchStep.Arrival> arrivals = arrivals(builder);
        KStream<Integer, Object> matched = match(arrivals, candidates);
        KStream<String, ComparisonResults> results = compare(arrivals, matched);
        KStream<String, Revision> revisions = assemble(matched, results, stories.of(outcomes));
        sayings(revisions);
        stories.publish(revisions);
        return builder.build(config);
    }

    private KStream<byte[], Extraction> extract(StreamsBuilder builder) {
        KStream<byte[], Extraction> outcomes = builder.stream(
                        Topics.RAW, Consumed.with(BYTES, BYTES).withName(Steps.RAW))
                .process(
                        () -> new ExtractStep(extractor, settings.overlap().shards(), withheld, meters),
                        Named.as(Steps.EXTRACT),
                        Steps.ACCEPTED,
                        Steps.WITHHELD,
                        Steps.EMBARGOED);
        only(outcomes, Extraction.Rejected.class, "rejected")
                .mapValues(Extraction.Rejected::value, Named.as("rejected-value"))
                .to(Topics.DEAD_LETTERS, Produced.with(BYTES, BYTES).withName("to-dead-letters"));
        only(outcomes, Extraction.Extracted.class, "read")
                .mapValues(Extraction.Extracted::json, Named.as("read-value"))
                .to(Topics.EXTRACTED, Produced.with(BYTES, BYTES).withName("to-extracted"));
        return outcomes;
    }

    private KStream<Integer, ShardPrints> prints(KStream<byte[], Extraction> outcomes) {
        return only(outcomes, Extraction.Prints.class, "prints")
                .mapValues(Extraction.Prints::prints, Named.as("prints-value"))
                .selectKey((id, prints) -> prints.shard(), Named.as("prints-shard"))
                .repartition(Repartitioned.with(Serdes.Integer(), new CompactSerde<>(ShardPrints.class))
                        .withName(Steps.FINGERPRINTS)
                        .withNumberOfPartitions(settings.overlap().shards())
                        .withStreamPartitioner(byKey()));
    }

    private KStream<String, CandidateList> index(KStream<Integer, ShardPrints> prints) {
        return prints.process(
                        () -> new IndexStep(settings.overlap(), pendingWork),
                        Named.as(Steps.INDEX),
                        Steps.POSTINGS,
                        Steps.HOLDERS,
                        Steps.STALE)
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(CandidateList.class))
                        .withName(Steps.CANDIDATES)
                        .withNumberOfPartitions(partitions));
    }

    private KStream<String, MatchStep.Arrival> arrivals(StreamsBuilder builder) {
        return builder.table(
                        Topics.EXTRACTED,
                        Consumed.with(IDS, BYTES).withName(Steps.EXTRACTED),
                        Materialized.<String, byte[], KeyValueStore<Bytes, byte[]>>as(Steps.EXTRACTED)
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
                .process(
                        () -> new MatchStep(article -> Partitions.ofArticle(article, partitions), budget),
                        Named.as(Steps.MATCH),
                        Steps.PENDING_ARTICLES,
                        Steps.NAMED,
                        Steps.EXTRACTED);
    }

    private KStream<String, ComparisonResults> compare(
            KStream<String, MatchStep.Arrival> arrivals, KStream<Integer, Object> matched) {
        KStream<String, ComparisonResults> released =
                arrivals.process(() -> new ReleaseStep(budget), Named.as("release"), Steps.PARKED, Steps.EXTRACTED);
        return only(matched, ComparisonRequest.class, "questions")
                .repartition(Repartitioned.with(Serdes.Integer(), new CompactSerde<>(ComparisonRequest.class))
                        .withName(Steps.COMPARISON_REQUESTS)
                        .withNumberOfPartitions(partitions)
                        .withStreamPartitioner(byKey()))
                .process(() -> new CompareStep(budget), Named.as(Steps.COMPARE), Steps.PARKED, Steps.EXTRACTED)
                .merge(released, Named.as("all-answers"))
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(ComparisonResults.class))
                        .withName(Steps.COMPARISON_RESULTS)
                        .withNumberOfPartitions(partitions));
    }

    private KStream<String, Revision> assemble(
            KStream<Integer, Object> matched,
            KStream<String, ComparisonResults> results,
            KStream<String, StoryAnswer> answers) {
        KStream<String, Object> ready = any(
                only(matched, MatchStep.Ready.class, "ready")
                        .selectKey((partition, article) -> article.articleId(), Named.as("ready-article")),
                "ready-news");
        KStream<String, Revision> revisions = ready.merge(any(results, "answered"), Named.as("ready-or-answered"))
                .merge(any(answers, "storied"), Named.as("news-to-assemble"))
                .process(
                        () -> new AssembleStep(budget, meters),
                        Named.as(Steps.ASSEMBLE),
                        Steps.PENDING_ARTICLES,
                        Steps.EXTRACTED);
        revisions
                .filter((id, revision) -> revision.isPublished(), Named.as("published"))
                .mapValues(Revision::json, Named.as("revision-value"))
                .to(Topics.ENRICHED, Produced.with(IDS, BYTES).withName("to-enriched"));
        return revisions;
    }

    private void sayings(KStream<String, Revision> revisions) {
        revisions
                .process(AttributeStep::new, Named.as(Steps.ATTRIBUTE), Steps.ATTRIBUTED)
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(Spoken.class))
                        .withName(Steps.SPOKEN)
                        .withNumberOfPartitions(partitions))
                .process(
                        () -> new SayingsStep(settings.sayings(), budget, meters),
                        Named.as(Steps.SAYINGS),
                        Steps.SPOKEN)
                .to(Topics.SAYINGS, Produced.with(IDS, BYTES).withName("to-sayings"));
    }
}
