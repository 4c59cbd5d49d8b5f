package org.wireroom.processor.topology;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.assembly.Answer;
import org.wireroom.processor.overlap.assembly.Question;
import org.wireroom.processor.overlap.assembly.Question.Asked;

/** Compares earlier articles with a later one. A question about an edition that is not there yet is parked until it is. */
final class CompareStep implements Processor<Integer, Question, String, Answer> {
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
    public void process(Record<Integer, Question> asking) {
        Question question = asking.value();
        for (Asked asked : question.earlier()) {
            KeptArticles.KeptBody earlier = articles.body(asked.articleId(), asked.edition());
            if (earlier == null) {
                park(question.about(asked), asked);
            } else {
                Answer answer = question.answer(asked.articleId(), earlier.edition(), earlier.body());
                context.forward(new Record<>(answer.articleId(), answer, asking.timestamp(), new RecordHeaders()));
            }
        }
    }

    private void park(Question question, Asked asked) {
        ParkedQuestions before = parked.get(asked.articleId());
        parked.put(asked.articleId(), (before == null ? ParkedQuestions.NONE : before).with(question));
    }
}
