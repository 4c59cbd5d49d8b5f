package org.wireroom.processor.topology;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.Outcome;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.contract.json.Json;
import org.wireroom.platform.headers.SourceVersionHeaders;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.processor.topology.flow.Extraction;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.processor.topology.store.WithheldArticles;
import org.wireroom.processor.topology.store.WithheldTotals;
import org.wireroom.processor.withheld.WithheldReason;
import org.wireroom.processor.withheld.Withholding;

/**
 * Reads raw items. An item that can be read leads to an extracted article and to its fingerprints, one that cannot be read to a dead
 * letter. One that must not be published yet is withheld, and nothing of it is passed on before it is released. Every record has one
 * {@link Outcome}, counted in {@code wireroom.articles{outcome}}.
 */
final class ExtractStep implements Processor<byte[], byte[], byte[], Extraction> {
    /** How often embargoes are looked through. */
    static final Duration RELEASE_PERIOD = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(ExtractStep.class);
    /** More would make a transaction too long. */
    private static final int MOST_RELEASES = 200;

    private final ArticleExtractor extractor;
    private final int shards;
    private final WithheldTotals totals;
    private final MeterRegistry meters;
    private final ContentMeters contents;
    private ProcessorContext<byte[], Extraction> context;
    private KeyValueStore<String, AcceptedArticle> accepted;
    private WithheldArticles withheld;
    private Rejections rejections;
    private ItemReader reader;
    private ExtractedOutput output;

    /** A step of one task, with totals that count what is withheld and know the time. */
    ExtractStep(ArticleExtractor extractor, int shards, WithheldTotals totals, MeterRegistry meters) {
        this.extractor = extractor;
        this.shards = shards;
        this.totals = totals;
        this.meters = meters;
        this.contents = new ContentMeters(meters);
    }

    @Override
    public void init(ProcessorContext<byte[], Extraction> processorContext) {
        context = processorContext;
        accepted = processorContext.getStateStore(Steps.ACCEPTED);
        withheld = new WithheldArticles(
                processorContext.getStateStore(Steps.WITHHELD),
                processorContext.getStateStore(Steps.EMBARGOED),
                totals);
        rejections = new Rejections(context, meters);
        reader = new ItemReader(extractor, rejections);
        output = new ExtractedOutput(context, shards);
        context.schedule(RELEASE_PERIOD, PunctuationType.WALL_CLOCK_TIME, this::release);
    }

    @Override
    public void close() {
        withheld.close();
    }

    @Override
    public void process(Record<byte[], byte[]> raw) {
        String articleId = RawRecordReader.articleId(raw);
        if (articleId == null) {
            rejections.rejectKey(raw);
            count(Outcome.DEAD_LETTER);
            return;
        }
        AcceptedArticle stored = accepted.get(articleId);
        AcceptedArticle before =
                stored == null ? AcceptedArticle.unknown(Instant.ofEpochMilli(raw.timestamp())) : stored;
        if (raw.value() == null) {
            withdraw(articleId, raw, before, before.down(null, null));
            count(Outcome.WITHDRAWN);
        } else if (before.isTakenDown() && !RawRecordReader.allowsReturn(raw)) {
            count(Outcome.WITHDRAWN);
        } else {
            process(RawRecordReader.item(articleId, raw), raw, before);
        }
    }

    /** The version and the status that the source states are checked before the item is read. */
    private void process(RawItem item, Record<byte[], byte[]> raw, AcceptedArticle before) {
        SourceVersion source = SourceVersionHeaders.of(raw.headers());
        boolean release = RawRecordReader.isRelease(item, raw);
        boolean same = item.version().equals(before.version());
        if (same && !RawRecordReader.isReplay(raw) && !(release && before.isWithheld())) {
            count(Outcome.UNCHANGED);
        } else if (!source.replaces(before.source()) && !RawRecordReader.allowsReturn(raw)) {
            count(Outcome.SUPERSEDED);
        } else if (source.status() == SourceStatus.CANCELED) {
            takeDown(item, raw, before, source);
            count(Outcome.WITHDRAWN);
        } else if (release) {
            release(item, raw, before, source);
        } else if (source.status().isWithheld()) {
            withhold(item, raw, before, source, null);
        } else {
            read(item, raw, before, source, false);
        }
    }

    /** Withdraws what is published; otherwise only remembers the version. */
    private void takeDown(RawItem item, Record<byte[], byte[]> raw, AcceptedArticle before, SourceVersion source) {
        if (before.isLive()) {
            withdraw(item.articleId(), raw, before, before.down(item.version(), source));
        } else {
            endWithholding(item.articleId(), before);
            accepted.put(item.articleId(), before.holding(item.version(), source));
        }
    }

    /**
     * Withholds a version.
     *
     * @param read the article as read, null if its source's status alone withholds it
     */
    private void withhold(
            RawItem item,
            Record<byte[], byte[]> raw,
            AcceptedArticle before,
            SourceVersion source,
            ItemReader.Read read) {
        takeDown(item, raw, before, source);
        WithheldReason reason = read == null ? WithheldReason.of(source.status()) : WithheldReason.EMBARGO;
        Instant until = read == null ? null : read.article().rights().embargoedUntil();
        long offset = context.recordMetadata().map(RecordMetadata::offset).orElse(-1L);
        withheld.withhold(
                item.articleId(),
                new Withholding(offset, item.version(), item.feed(), item.uri(), reason, until, item.receivedAt()),
                until == null ? null : read.json());
        count(Outcome.WITHHELD);
        LOG.debug("withheld article={} reason={} until={}", item.articleId(), reason.code(), until);
        if (reason == WithheldReason.UNKNOWN_STATUS) {
            LOG.warn("withheld for an unknown status uri={} article={}", OneLine.of(item.uri()), item.articleId());
            meters.counter("wireroom.articles.status.unknown").increment();
        }
    }

    /** Releases the articles whose embargo has passed; their words keep the time at which they were received. */
    private void release(long now) {
        for (String articleId : withheld.due(totals.brokersTime(now), MOST_RELEASES)) {
            Withholding version = withheld.current(articleId);
            AcceptedArticle before = accepted.get(articleId);
            EnrichedArticle article = Json.read(withheld.content(articleId), ExtractedArticle.class)
                    .article();
            Record<byte[], byte[]> raw = new Record<>(
                    articleId.getBytes(StandardCharsets.UTF_8),
                    null,
                    version.receivedAt().toEpochMilli(),
                    new RecordHeaders());
            accept(raw, ItemReader.Read.of(article, before), before, before.source());
            withheld.end(articleId, true);
            LOG.info("released article={} embargo={}", articleId, version.until());
            meters.counter("wireroom.articles.released", "by", "time").increment();
        }
    }

    /** Accepts the version that an operator releases, as if it had been accepted when it was received. */
    private void release(RawItem item, Record<byte[], byte[]> raw, AcceptedArticle before, SourceVersion source) {
        Withholding version = before.isWithheld() ? withheld.current(item.articleId()) : null;
        boolean known = version != null && version.version().equals(item.version());
        Instant received = known ? version.receivedAt() : item.receivedAt();
        if (read(item.receivedAt(received), raw.withTimestamp(received.toEpochMilli()), before, source, true)) {
            LOG.info("released article={} by an operator", item.articleId());
            meters.counter("wireroom.articles.released", "by", "operator").increment();
        }
    }

    /**
     * Reads an item.
     *
     * @param release whether it is accepted whatever its embargo
     * @return whether it is accepted
     */
    private boolean read(
            RawItem item, Record<byte[], byte[]> raw, AcceptedArticle before, SourceVersion source, boolean release) {
        ItemReader.Read read = reader.read(item, raw, before);
        if (read == null) {
            count(Outcome.DEAD_LETTER);
            return false;
        }
        if (!release && isEmbargoed(read.article(), source)) {
            withhold(item, raw, before, source, read);
            return false;
        }
        endWithholding(item.articleId(), before);
        accept(raw, read, before, source);
        count(Outcome.ENRICHED);
        return true;
    }

    /** Whether an embargo lies ahead by the brokers' clock; without a date the status decides. */
    private boolean isEmbargoed(EnrichedArticle article, SourceVersion source) {
        Instant until = article.rights().embargoedUntil();
        return until == null
                ? source.status() == SourceStatus.EMBARGOED
                : until.toEpochMilli() > totals.brokersTime(context.currentSystemTimeMs());
    }

    private void withdraw(String articleId, Record<byte[], byte[]> raw, AcceptedArticle before, AcceptedArticle now) {
        endWithholding(articleId, before);
        accepted.put(articleId, now);
        output.withdraw(articleId, raw, now, before.shards());
    }

    private void accept(
            Record<byte[], byte[]> raw, ItemReader.Read read, AcceptedArticle before, SourceVersion source) {
        accepted.put(read.article().articleId(), output.publish(raw, read, before, source));
        contents.count(read.article());
    }

    private void endWithholding(String articleId, AcceptedArticle before) {
        if (before.isWithheld()) {
            withheld.end(articleId, false);
        }
    }

    private void count(Outcome outcome) {
        meters.counter("wireroom.articles", "outcome", outcome.meter()).increment();
    }
}
