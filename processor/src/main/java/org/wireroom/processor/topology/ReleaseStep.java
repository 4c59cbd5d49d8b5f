package org.wireroom.processor.topology;

import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.Body;
import org.wireroom.processor.overlap.LaterBody;
import org.wireroom.processor.overlap.assembly.Answers;
import org.wireroom.processor.overlap.assembly.Question;
import org.wireroom.processor.topology.MatchStep.Arrival;

/** Answers the questions that were parked until an article came; a withdrawal makes them void. */
final class ReleaseStep implements Processor<String, Arrival, String, Answers> {
    private final SharedHeap heap;
    private ProcessorContext<String, Answers> context;
    private KeyValueStore<String, ParkedQuestions> parked;
    private KeptArticles articles;

    ReleaseStep(SharedHeap heap) {
        this.heap = heap;
    }

    @Override
    public void init(ProcessorContext<String, Answers> processorContext) {
        context = processorContext;
        parked = processorContext.getStateStore(Steps.PARKED);
        articles =
                new KeptArticles(processorContext.getStateStore(Steps.EXTRACTED), heap.of(processorContext.taskId()));
    }

    @Override
    public void process(Record<String, Arrival> arrival) {
        ParkedQuestions waiting = parked.get(arrival.key());
        if (waiting == null) {
            return;
        }
        int edition = ExtractedRecords.edition(arrival.headers());
        parked.put(arrival.key(), waiting.waitingAfter(edition));
        if (!arrival.value().withdrawn()) {
            KeptArticles.Kept earlier = articles.article(arrival.key(), edition);
            for (Question question : waiting.answeredBy(edition)) {
                LaterBody later = new LaterBody(Body.ofHashes(question.words()));
                Answers answers = new Answers(
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
