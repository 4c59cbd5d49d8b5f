package org.wireroom.processor.topology;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.assembly.Answer;
import org.wireroom.processor.overlap.assembly.Question;
import org.wireroom.processor.topology.MatchStep.Arrival;

/** Answers the questions that were parked until an article came; a withdrawal makes them void. */
final class ReleaseStep implements Processor<String, Arrival, String, Answer> {
    private ProcessorContext<String, Answer> context;
    private KeyValueStore<String, ParkedQuestions> parked;
    private KeptArticles articles;

    @Override
    public void init(ProcessorContext<String, Answer> processorContext) {
        context = processorContext;
        parked = processorContext.getStateStore(Steps.PARKED);
        articles = new KeptArticles(processorContext.getStateStore(Steps.EXTRACTED));
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
            KeptArticles.KeptBody body = articles.body(arrival.key(), edition);
            for (Question question : waiting.answeredBy(edition)) {
                Answer answer = question.answer(arrival.key(), body.edition(), body.body());
                context.forward(new Record<>(answer.articleId(), answer, arrival.timestamp(), new RecordHeaders()));
            }
        }
    }
}
