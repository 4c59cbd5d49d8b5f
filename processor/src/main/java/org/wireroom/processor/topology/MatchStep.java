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
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.overlap.gathering.ComparisonRequest.Asked;
import org.wireroom.processor.overlap.gathering.Match;
import org.wireroom.processor.overlap.gathering.Matching;
import org.wireroom.processor.overlap.gathering.PendingArticle;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.topology.store.ArticleCache;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.PendingArticleCache;
import org.wireroom.processor.topology.store.PendingArticleStores;
import org.wireroom.processor.topology.store.Steps;

/**
 * Brings an article together with what the shards of the index say of it, and has it compared with each earlier article
 * that they name.
 *
 * <p>Takes arrivals (an extracted article or its withdrawal, told by headers alone) and candidates. Sends questions by the
 * partition of the earlier article, and says of whom it may be the time to publish.
 */
final class MatchStep implements Processor<String, Object, Integer, Object> {
    private final ToIntFunction<String> partitionOf;
    private final CacheBudget heap;
    private ProcessorContext<Integer, Object> context;
    private PendingArticleCache assemblies;
    private Matching matching;
    private ArticleCache articles;

    /** An extracted article has come; its headers tell which edition. */
    record Arrival(boolean withdrawn) {}

    /** An article that may be complete. */
    record Ready(String articleId) {}

    MatchStep(ToIntFunction<String> partitionOf, CacheBudget heap) {
        this.partitionOf = partitionOf;
        this.heap = heap;
    }

    @Override
    public void init(ProcessorContext<Integer, Object> processorContext) {
        context = processorContext;
        CacheBudget.Share share = heap.of(processorContext.taskId());
        assemblies = new PendingArticleCache(processorContext.getStateStore(Steps.ASSEMBLIES), share);
        matching = new Matching(new PendingArticleStores(assemblies, processorContext.getStateStore(Steps.NAMED)));
        articles = new ArticleCache(processorContext.getStateStore(Steps.EXTRACTED), share);
    }

    @Override
    public void process(Record<String, Object> news) {
        List<Match> questions = accept(news);
        PendingArticle assembly = assemblies.get(news.key());
        if (!questions.isEmpty()) {
            ask(news, assembly.edition(), questions);
        } else if (assembly.isComplete() || assembly.isWithdrawn()) {
            context.forward(new Record<>(0, new Ready(news.key()), news.timestamp(), new RecordHeaders()));
        }
    }

    @Override
    public void close() {
        heap.closed(context.taskId());
    }

    private List<Match> accept(Record<String, Object> news) {
        if (news.value() instanceof CandidateList candidates) {
            return matching.answered(candidates);
        }
        int edition = ExtractedRecords.edition(news.headers());
        if (((Arrival) news.value()).withdrawn()) {
            matching.withdrawn(news.key(), edition);
            return List.of();
        }
        return matching.arrived(news.key(), edition, ExtractedRecords.shards(news.headers()));
    }

    private void ask(Record<String, Object> news, int edition, List<Match> questions) {
        int[] words = articles.article(news.key(), edition).body().words();
        SortedMap<Integer, List<Asked>> byPartition = new TreeMap<>();
        for (Match question : questions) {
            String earlierId = question.article().articleId();
            byPartition
                    .computeIfAbsent(partitionOf.applyAsInt(earlierId), partition -> new ArrayList<>())
                    .add(new Asked(earlierId, question.edition()));
        }
        byPartition.forEach((partition, asked) -> context.forward(new Record<>(
                partition,
                new ComparisonRequest(news.key(), edition, words, asked),
                news.timestamp(),
                new RecordHeaders())));
    }
}
