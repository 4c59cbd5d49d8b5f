package org.wireroom.processor.topology;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.json.Json;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.processor.overlap.OverlapOf;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.gathering.PendingArticle;
import org.wireroom.processor.topology.store.ArticleCache;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.PendingArticleCache;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.text.hashing.Sha256;

/**
 * Publishes an article with its overlap once every shard and every comparison has answered, as a new revision, where
 * something changed. Revisions go on counting after a withdrawal.
 *
 * <p>Takes the news that an article may be complete, and answers of comparisons.
 */
final class AssembleStep implements Processor<String, Object, String, Revision> {
    private final CacheBudget heap;
    private final MeterRegistry meters;
    private final ContentMeters contents;
    private ProcessorContext<String, Revision> context;
    private PendingArticleCache assemblies;
    private ArticleCache articles;

    AssembleStep(CacheBudget heap, MeterRegistry meters) {
        this.heap = heap;
        this.meters = meters;
        this.contents = new ContentMeters(meters);
    }

    @Override
    public void init(ProcessorContext<String, Revision> processorContext) {
        context = processorContext;
        CacheBudget.Share share = heap.of(processorContext.taskId());
        assemblies = new PendingArticleCache(processorContext.getStateStore(Steps.ASSEMBLIES), share);
        articles = new ArticleCache(processorContext.getStateStore(Steps.EXTRACTED), share);
    }

    @Override
    public void process(Record<String, Object> news) {
        PendingArticle before = assemblies.get(news.key());
        PendingArticle assembly = news.value() instanceof ComparisonResults answers ? before.compared(answers) : before;
        if (assembly.isWithdrawn()) {
            assembly = withdraw(news, assembly);
        } else if (assembly.isComplete()) {
            assembly = publish(news, assembly);
        }
        if (!assembly.equals(before)) {
            assemblies.put(news.key(), assembly);
        }
    }

    @Override
    public void close() {
        heap.closed(context.taskId());
    }

    private PendingArticle withdraw(Record<String, Object> news, PendingArticle assembly) {
        if (assembly.published() == null) {
            return assembly;
        }
        context.forward(new Record<>(news.key(), Revision.WITHDRAWAL, news.timestamp(), new RecordHeaders()));
        return assembly.unpublished();
    }

    private PendingArticle publish(Record<String, Object> news, PendingArticle assembly) {
        EnrichedArticle read =
                Json.read(articles.json(news.key()), ExtractedArticle.class).article();
        Overlap overlap =
                new OverlapOf(news.key(), ComparedBody.of(read.text(), read.segments())).with(assembly.comparisons());
        String content = Sha256.hex(Json.write(read.published(0, overlap)));
        if (content.equals(assembly.published())) {
            return assembly;
        }
        PendingArticle now = assembly.published(content);
        EnrichedArticle article = read.published(now.revision(), overlap);
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.set(
                CloudEvents.ARTICLE_ENRICHED,
                headers,
                news.key() + "/" + now.revision(),
                "/wireroom/processor",
                news.key(),
                article.source().receivedAt(),
                CloudEvents.JSON);
        context.forward(new Record<>(
                news.key(),
                new Revision(article, Json.write(article)),
                article.source().receivedAt().toEpochMilli(),
                headers));
        meters.counter("wireroom.revisions").increment();
        contents.count(overlap);
        return now;
    }
}
