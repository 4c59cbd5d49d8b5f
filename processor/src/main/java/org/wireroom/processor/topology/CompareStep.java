package org.wireroom.processor.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.LaterBody;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.overlap.gathering.ComparisonRequest.Asked;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.gathering.ComparisonResults.Answer;
import org.wireroom.processor.topology.store.ArticleCache;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.ParkedRequests;
import org.wireroom.processor.topology.store.Steps;

/** Compares earlier articles with a later one. A question about an edition that is not there yet is parked until it is. */
final class CompareStep implements Processor<Integer, ComparisonRequest, String, ComparisonResults> {
    private final CacheBudget heap;
    private ProcessorContext<String, ComparisonResults> context;
    private KeyValueStore<String, ParkedRequests> parked;
    private ArticleCache articles;

    CompareStep(CacheBudget heap) {
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
    public void process(Record<Integer, ComparisonRequest> asking) {
        ComparisonRequest question = asking.value();
        LaterBody later = new LaterBody(ComparedBody.ofHashes(question.words()));
        List<Answer> answers = new ArrayList<>();
        for (Asked asked : question.earlier()) {
            ArticleCache.Kept earlier = articles.article(asked.articleId(), asked.edition());
            if (earlier == null) {
                park(question.about(asked), asked);
            } else {
                answers.add(earlier.answer(asked.articleId(), later));
            }
        }
        if (!answers.isEmpty()) {
            ComparisonResults all = new ComparisonResults(question.articleId(), question.edition(), answers);
            context.forward(new Record<>(all.articleId(), all, asking.timestamp(), new RecordHeaders()));
        }
    }

    @Override
    public void close() {
        heap.closed(context.taskId());
    }

    private void park(ComparisonRequest question, Asked asked) {
        ParkedRequests before = parked.get(asked.articleId());
        parked.put(asked.articleId(), (before == null ? ParkedRequests.NONE : before).with(question));
    }
}
