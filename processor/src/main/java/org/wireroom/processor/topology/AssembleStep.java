package org.wireroom.processor.topology;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.contract.Sha256;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.json.Json;
import org.wireroom.processor.overlap.Body;
import org.wireroom.processor.overlap.OverlapOf;
import org.wireroom.processor.overlap.assembly.Answers;
import org.wireroom.processor.overlap.assembly.Assembly;

/**
 * Publishes an article with its overlap once every shard and every comparison has answered, as a new revision, where
 * something changed. Revisions go on counting after a withdrawal.
 *
 * <p>Takes the news that an article may be complete, and answers of comparisons.
 */
final class AssembleStep implements Processor<String, Object, String, Revision> {
    private final SharedHeap heap;
    private final MeterRegistry meters;
    private final ContentMeters contents;
    private ProcessorContext<String, Revision> context;
    private KeptAssemblies assemblies;
    private KeptArticles articles;

    AssembleStep(SharedHeap heap, MeterRegistry meters) {
        this.heap = heap;
        this.meters = meters;
        this.contents = new ContentMeters(meters);
    }

    @Override
    public void init(ProcessorContext<String, Revision> processorContext) {
        context = processorContext;
        SharedHeap.Share share = heap.of(processorContext.taskId());
        assemblies = new KeptAssemblies(processorContext.getStateStore(Steps.ASSEMBLIES), share);
        articles = new KeptArticles(processorContext.getStateStore(Steps.EXTRACTED), share);
    }

    @Override
    public void process(Record<String, Object> news) {
        Assembly before = assemblies.get(news.key());
        Assembly assembly = news.value() instanceof Answers answers ? before.compared(answers) : before;
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

    private Assembly withdraw(Record<String, Object> news, Assembly assembly) {
        if (assembly.published() == null) {
            return assembly;
        }
        context.forward(new Record<>(news.key(), Revision.WITHDRAWAL, news.timestamp(), new RecordHeaders()));
        return assembly.unpublished();
    }

    private Assembly publish(Record<String, Object> news, Assembly assembly) {
        EnrichedArticle read =
                Json.read(articles.json(news.key()), ExtractedArticle.class).article();
        Overlap overlap = new OverlapOf(news.key(), Body.of(read.text(), read.segments())).with(assembly.comparisons());
        String content = Sha256.hex(Json.write(read.published(0, overlap)));
        if (content.equals(assembly.published())) {
            return assembly;
        }
        Assembly now = assembly.published(content);
        EnrichedArticle article = read.published(now.revision(), overlap);
        RecordHeaders headers = new RecordHeaders();
        CloudEvents.ARTICLE_ENRICHED.set(
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
