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
import org.wireroom.processor.overlap.gathering.ComparisonRequest.Earlier;
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
 * Brings an article together with the candidates that the shards of the index name, and has it compared with each of them.
 *
 * <p>Takes arrivals (an extracted article or its withdrawal, of which only the headers matter) and candidates. Sends comparison
 * requests by the partition of the earlier article, and names articles that may be ready to be published.
 */
final class MatchStep implements Processor<String, Object, Integer, Object> {
    private final ToIntFunction<String> partitionOf;
    private final CacheBudget budget;
    private ProcessorContext<Integer, Object> context;
    private PendingArticleCache pendingArticles;
    private Matching matching;
    private ArticleCache articles;

    /** An extracted article has arrived; its headers say which generation. */
    record Arrival(boolean withdrawn) {}

    /** An article that may be ready to be published. */
    record Ready(String articleId) {}

    MatchStep(ToIntFunction<String> partitionOf, CacheBudget budget) {
        this.partitionOf = partitionOf;
        this.budget = budget;
    }

    @Override
    public void init(ProcessorContext<Integer, Object> processorContext) {
        context = processorContext;
        CacheBudget.Share share = budget.of(processorContext.taskId());
        pendingArticles = new PendingArticleCache(processorContext.getStateStore(Steps.PENDING_ARTICLES), share);
        matching = new Matching(new PendingArticleStores(pendingArticles, processorContext.getStateStore(Steps.NAMED)));
        articles = new ArticleCache(processorContext.getStateStore(Steps.EXTRACTED), share);
    }

    @Override
    public void process(Record<String, Object> news) {
        List<Match> missing = accept(news);
        PendingArticle pending = pendingArticles.get(news.key());
        if (!missing.isEmpty()) {
            request(news, pending.generation(), missing);
        } else if (pending.isComplete() || pending.isWithdrawn()) {
            context.forward(new Record<>(0, new Ready(news.key()), news.timestamp(), new RecordHeaders()));
        }
    }

    @Override
    public void close() {
        budget.closed(context.taskId());
    }

    private List<Match> accept(Record<String, Object> news) {
        if (news.value() instanceof CandidateList candidates) {
            return matching.answered(candidates);
        }
        int generation = ExtractedRecords.generation(news.headers());
        if (((Arrival) news.value()).withdrawn()) {
            matching.withdrawn(news.key(), generation);
            return List.of();
        }
        return matching.arrived(news.key(), generation, ExtractedRecords.shards(news.headers()));
    }

    private void request(Record<String, Object> news, int generation, List<Match> missing) {
        int[] words = articles.body(news.key(), generation).compared().words();
        SortedMap<Integer, List<Earlier>> byPartition = new TreeMap<>();
        for (Match match : missing) {
            String earlierId = match.article().articleId();
            byPartition
                    .computeIfAbsent(partitionOf.applyAsInt(earlierId), partition -> new ArrayList<>())
                    .add(new Earlier(earlierId, match.generation()));
        }
        byPartition.forEach((partition, earlier) -> context.forward(new Record<>(
                partition,
                new ComparisonRequest(news.key(), generation, words, earlier),
                news.timestamp(),
                new RecordHeaders())));
    }
}
