package org.wireroom.processor.topology;

import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.gathering.ComparisonResults.Result;
import org.wireroom.processor.topology.store.ArticleCache;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.ParkedRequests;
import org.wireroom.processor.topology.store.Steps;

/** A step that answers comparison requests, with the articles of its task and the requests that are parked there. */
abstract class ComparingStep<K, V> implements Processor<K, V, String, ComparisonResults> {
    private final CacheBudget budget;
    private ProcessorContext<String, ComparisonResults> context;
    private KeyValueStore<String, ParkedRequests> parked;
    private ArticleCache articles;

    ComparingStep(CacheBudget budget) {
        this.budget = budget;
    }

    @Override
    public final void init(ProcessorContext<String, ComparisonResults> processorContext) {
        context = processorContext;
        parked = processorContext.getStateStore(Steps.PARKED);
        articles =
                new ArticleCache(processorContext.getStateStore(Steps.EXTRACTED), budget.of(processorContext.taskId()));
    }

    @Override
    public final void close() {
        budget.closed(context.taskId());
    }

    KeyValueStore<String, ParkedRequests> parked() {
        return parked;
    }

    ArticleCache articles() {
        return articles;
    }

    void send(ComparisonRequest request, List<Result> results, long timestamp) {
        ComparisonResults all = new ComparisonResults(request.articleId(), request.generation(), results);
        context.forward(new Record<>(all.articleId(), all, timestamp, new RecordHeaders()));
    }
}
