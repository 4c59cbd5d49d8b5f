package org.wireroom.processor.topology;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.Fingerprints;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.Outcome;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.headers.Reason;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.TimeLimit;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.reading.UnsafeException;
import org.wireroom.platform.headers.Rejection;
import org.wireroom.platform.headers.SourceVersionHeaders;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.ShardPrints;
import org.wireroom.processor.topology.store.Steps;

/**
 * Reads raw items. An item that can be read leads to an extracted article and to its fingerprints, one that cannot be read to a dead
 * letter. Every record has one {@link Outcome}, counted in {@code wireroom.articles{outcome}}.
 */
final class ExtractStep implements Processor<byte[], byte[], byte[], Extraction> {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractStep.class);
    private static final String STAGE = "extract";
    private static final int HEADER_BYTES = 64 * 1024;
    private static final int MAX_RESULT_BYTES = Topics.MAX_RECORD_BYTES - HEADER_BYTES;

    private final ArticleExtractor extractor;
    private final TimeLimit time = new TimeLimit(TimeLimit.OF_AN_ARTICLE);
    private final int shards;
    private final MeterRegistry meters;
    private final ContentMeters contents;
    private ProcessorContext<byte[], Extraction> context;
    private KeyValueStore<String, AcceptedArticle> accepted;

    ExtractStep(ArticleExtractor extractor, int shards, MeterRegistry meters) {
        this.extractor = extractor;
        this.shards = shards;
        this.meters = meters;
        this.contents = new ContentMeters(meters);
    }

    @Override
    public void init(ProcessorContext<byte[], Extraction> processorContext) {
        context = processorContext;
        accepted = processorContext.getStateStore(Steps.ACCEPTED);
    }

    @Override
    public void process(Record<byte[], byte[]> raw) {
        String articleId = RawRecordReader.articleId(raw);
        if (articleId == null) {
            reject(raw, "", new Rejection(Reason.BAD_KEY, STAGE, "the record's key is not an article id", null));
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
        if (item.version().equals(before.version()) && !RawRecordReader.isReplay(raw)) {
            count(Outcome.UNCHANGED);
        } else if (!source.replaces(before.source()) && !RawRecordReader.allowsReturn(raw)) {
            count(Outcome.SUPERSEDED);
        } else if (source.status() != SourceStatus.USABLE) {
            if (before.isLive()) {
                withdraw(item.articleId(), raw, before, before.down(item.version(), source));
            } else {
                accepted.put(item.articleId(), before.holding(item.version(), source));
            }
            count(source.status() == SourceStatus.CANCELED ? Outcome.WITHDRAWN : Outcome.WITHHELD);
            if (source.status() == SourceStatus.UNKNOWN) {
                unknownStatus(item);
            }
        } else {
            read(item, raw, before);
        }
    }

    private void unknownStatus(RawItem item) {
        LOG.warn("withheld for an unknown status uri={} article={}", OneLine.of(item.uri()), item.articleId());
        meters.counter("wireroom.articles.status.unknown").increment();
    }

    private void withdraw(String articleId, Record<byte[], byte[]> raw, AcceptedArticle before, AcceptedArticle now) {
        accept(articleId, "withdrawal", raw, null, now, before.shards(), new long[0]);
    }

    private void read(RawItem item, Record<byte[], byte[]> raw, AcceptedArticle before) {
        EnrichedArticle article;
        byte[] json;
        try {
            article = time.call(() -> extractor.extract(item, before.firstReceivedAt()));
            json = Json.write(new ExtractedArticle(before.generation() + 1, article));
        } catch (UndecodableException e) {
            reject(raw, item, reason(e), e.getMessage(), e);
            return;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("reading failed article={} version={}", item.articleId(), item.version(), e);
            reject(raw, item, Reason.FAILED, "reading failed: " + e, e);
            return;
        }
        if (json.length > MAX_RESULT_BYTES) {
            String message = "the result has " + json.length + " bytes, the limit is " + MAX_RESULT_BYTES;
            reject(raw, item, Reason.RESULT_TOO_LARGE, message, null);
            return;
        }
        long[] prints = Fingerprints.of(ComparedBody.of(article.text(), article.segments()));
        long touched = 0;
        for (long print : prints) {
            touched |= 1L << ShardPrints.shardOf(print, shards);
        }
        AcceptedArticle now = new AcceptedArticle(
                item.version(),
                before.generation() + 1,
                before.firstReceivedAt(),
                false,
                touched,
                SourceVersionHeaders.of(raw.headers()));
        accept(item.articleId(), item.version(), raw, json, now, before.shards() | touched, prints);
        count(Outcome.ENRICHED);
        contents.count(article);
    }

    private void accept(
            String articleId,
            String version,
            Record<byte[], byte[]> raw,
            byte[] json,
            AcceptedArticle now,
            long queried,
            long[] prints) {
        accepted.put(articleId, now);
        Instant received = Instant.ofEpochMilli(raw.timestamp());
        context.forward(raw.withValue((Extraction) new Extraction.Extracted(json))
                .withHeaders(ExtractedRecords.headers(articleId, version, received, now.generation(), queried)));
        OrderKey article = new OrderKey(now.firstReceivedAt().toEpochMilli(), articleId);
        for (int shard = 0; shard < shards; shard++) {
            if ((queried & 1L << shard) != 0) {
                ShardPrints ofShard = new ShardPrints(
                        shard, article, now.generation(), now.withdrawn(), ShardPrints.ofShard(prints, shard, shards));
                context.forward(raw.withValue((Extraction) new Extraction.Prints(ofShard))
                        .withHeaders(new RecordHeaders()));
            }
        }
    }

    private static Reason reason(UndecodableException e) {
        if (e instanceof NoArticleException) {
            return Reason.NO_ARTICLE;
        }
        return e instanceof UnsafeException ? Reason.UNSAFE : Reason.UNDECODABLE;
    }

    private void reject(Record<byte[], byte[]> raw, RawItem item, Reason reason, String message, Throwable cause) {
        reject(raw, item.uri(), new Rejection(reason, STAGE, item.uri() + ": " + message, cause));
    }

    private void reject(Record<byte[], byte[]> raw, String uri, Rejection why) {
        RecordHeaders headers = new RecordHeaders(raw.headers());
        why.set(headers);
        context.recordMetadata().ifPresent(at -> Rejection.setOrigin(headers, at.topic(), at.partition(), at.offset()));
        context.forward(
                raw.withValue((Extraction) new Extraction.Rejected(raw.value())).withHeaders(headers));
        LOG.warn(
                "rejected uri={} reason={}{}",
                OneLine.of(uri),
                why.reason().code(),
                context.recordMetadata().map(ExtractStep::place).orElse(""));
        meters.counter("wireroom.articles.rejected", "reason", why.reason().code())
                .increment();
        count(Outcome.DEAD_LETTER);
    }

    private static String place(RecordMetadata at) {
        return " topic=" + at.topic() + " partition=" + at.partition() + " offset=" + at.offset();
    }

    private void count(Outcome outcome) {
        meters.counter("wireroom.articles", "outcome", outcome.meter()).increment();
    }
}
