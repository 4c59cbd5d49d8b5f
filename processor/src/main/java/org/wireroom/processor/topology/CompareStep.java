package org.wireroom.processor.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.Body;
import org.wireroom.processor.overlap.LaterBody;
import org.wireroom.processor.overlap.assembly.Answers;
import org.wireroom.processor.overlap.assembly.Answers.Answer;
import org.wireroom.processor.overlap.assembly.Question;
import org.wireroom.processor.overlap.assembly.Question.Asked;

/** Compares earlier articles with a later one. A question about an edition that is not there yet is parked until it is. */
final class CompareStep implements Processor<Integer, Question, String, Answers> {
    private final SharedHeap heap;
    private ProcessorContext<String, Answers> context;
    private KeyValueStore<String, ParkedQuestions> parked;
    private KeptArticles articles;

    CompareStep(SharedHeap heap) {
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
    public void process(Record<Integer, Question> asking) {
        Question question = asking.value();
        LaterBody later = new LaterBody(Body.ofHashes(question.words()));
        List<Answer> answers = new ArrayList<>();
        for (Asked asked : question.earlier()) {
            KeptArticles.Kept earlier = articles.article(asked.articleId(), asked.edition());
            if (earlier == null) {
                park(question.about(asked), asked);
            } else {
                answers.add(earlier.answer(asked.articleId(), later));
            }
        }
        if (!answers.isEmpty()) {
            Answers all = new Answers(question.articleId(), question.edition(), answers);
            context.forward(new Record<>(all.articleId(), all, asking.timestamp(), new RecordHeaders()));
        }
    }

    @Override
    public void close() {
        heap.closed(context.taskId());
    }

    private void park(Question question, Asked asked) {
        ParkedQuestions before = parked.get(asked.articleId());
        parked.put(asked.articleId(), (before == null ? ParkedQuestions.NONE : before).with(question));
    }
}
