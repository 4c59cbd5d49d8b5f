package org.wireroom.processor.topology;

import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.LaterBody;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.topology.MatchStep.Arrival;
import org.wireroom.processor.topology.store.ArticleCache;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.ParkedRequests;
import org.wireroom.processor.topology.store.Steps;

/** Answers the questions that were parked until an article came; a withdrawal makes them void. */
final class ReleaseStep implements Processor<String, Arrival, String, ComparisonResults> {
    private final CacheBudget heap;
    private ProcessorContext<String, ComparisonResults> context;
    private KeyValueStore<String, ParkedRequests> parked;
    private ArticleCache articles;

    ReleaseStep(CacheBudget heap) {
        this.heap = heap;
    }

    @Override
    public void init(ProcessorContext<String, ComparisonResults> processorContext) {
        context = processorContext;
        parked = processorContext.getStateStore(Steps.PARKED);
        articles =
                new ArticleCache(processorContext.getStateStore(Steps.EXTRACTED), heap.of(processorContext.taskId()));
    }

    @Override
    public void process(Record<String, Arrival> arrival) {
        ParkedRequests waiting = parked.get(arrival.key());
        if (waiting == null) {
            return;
        }
        int edition = ExtractedRecords.edition(arrival.headers());
        parked.put(arrival.key(), waiting.waitingAfter(edition));
        if (!arrival.value().withdrawn()) {
            ArticleCache.Kept earlier = articles.article(arrival.key(), edition);
            for (ComparisonRequest question : waiting.answeredBy(edition)) {
                LaterBody later = new LaterBody(ComparedBody.ofHashes(question.words()));
                ComparisonResults answers = new ComparisonResults(
                        question.articleId(), question.edition(), List.of(earlier.answer(arrival.key(), later)));
                context.forward(new Record<>(answers.articleId(), answers, arrival.timestamp(), new RecordHeaders()));
            }
        }
    }

    @Override
    public void close() {
        heap.closed(context.taskId());
    }
}
