package org.wireroom.processor.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.Body;
import org.wireroom.processor.overlap.assembly.Assembly;
import org.wireroom.processor.overlap.assembly.Match;
import org.wireroom.processor.overlap.assembly.Question;
import org.wireroom.processor.overlap.assembly.Question.Asked;
import org.wireroom.processor.overlap.index.Candidates;

/**
 * Brings an article together with what the shards of the index say of it, and has it compared with each earlier article
 * that they name.
 *
 * <p>Takes arrivals (an extracted article or its withdrawal, told by headers alone) and candidates. Sends questions by the
 * partition of the earlier article, and says of whom it may be the time to publish.
 */
final class MatchStep implements Processor<String, Object, Integer, Object> {
    private final ToIntFunction<String> partitionOf;
    private ProcessorContext<Integer, Object> context;
    private KeyValueStore<String, Assembly> assemblies;
    private KeptArticles articles;

    /** An extracted article has come; its headers tell which edition. */
    record Arrival(boolean withdrawn) {}

    /** An article that may be complete. */
    record Ready(String articleId) {}

    MatchStep(ToIntFunction<String> partitionOf) {
        this.partitionOf = partitionOf;
    }

    @Override
    public void init(ProcessorContext<Integer, Object> processorContext) {
        context = processorContext;
        assemblies = processorContext.getStateStore(Steps.ASSEMBLIES);
        articles = new KeptArticles(processorContext.getStateStore(Steps.EXTRACTED));
    }

    @Override
    public void process(Record<String, Object> news) {
        Assembly before = assemblies.get(news.key());
        Assembly now = after(before == null ? Assembly.EMPTY : before, news);
        List<Match> questions = now.questions();
        if (!questions.isEmpty()) {
            ask(news, now.edition(), questions);
            now = now.afterAsking();
        }
        assemblies.put(news.key(), now);
        if (now.isComplete() || now.isWithdrawn()) {
            context.forward(new Record<>(0, new Ready(news.key()), news.timestamp(), new RecordHeaders()));
        }
    }

    private static Assembly after(Assembly assembly, Record<String, Object> news) {
        if (news.value() instanceof Candidates candidates) {
            return assembly.answered(candidates);
        }
        int edition = ExtractedRecords.edition(news.headers());
        return ((Arrival) news.value()).withdrawn()
                ? assembly.withdrawn(edition)
                : assembly.arrived(edition, ExtractedRecords.shards(news.headers()));
    }

    private void ask(Record<String, Object> news, int edition, List<Match> questions) {
        Body body = articles.body(news.key(), edition).body();
        SortedMap<Integer, List<Asked>> byPartition = new TreeMap<>();
        for (Match question : questions) {
            String earlierId = question.article().articleId();
            byPartition
                    .computeIfAbsent(partitionOf.applyAsInt(earlierId), partition -> new ArrayList<>())
                    .add(new Asked(earlierId, question.edition()));
        }
        byPartition.forEach((partition, asked) -> context.forward(new Record<>(
                partition,
                new Question(news.key(), edition, body.words(), asked),
                news.timestamp(),
                new RecordHeaders())));
    }
}
