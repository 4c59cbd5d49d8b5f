package org.wireroom.processor.topology;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.article.StoryMembership;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.json.Json;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.processor.overlap.OverlapOf;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.gathering.PendingArticle;
import org.wireroom.processor.stories.StoryAnswer;
import org.wireroom.processor.topology.flow.Revision;
import org.wireroom.processor.topology.store.ArticleCache;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.PendingArticleCache;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.text.hashing.Sha256;

/**
 * Publishes an article with its overlap and its story as a new revision once every shard has answered, every comparison is there and
 * its story is known, if anything has changed. Revision numbers keep counting after a withdrawal.
 *
 * <p>Takes articles that may be ready to be published, results of comparisons, and stories of articles.
 */
final class AssembleStep implements Processor<String, Object, String, Revision> {
    private final CacheBudget budget;
    private final MeterRegistry meters;
    private final ContentMeters contents;
    private ProcessorContext<String, Revision> context;
    private PendingArticleCache pendingArticles;
    private ArticleCache articles;

    AssembleStep(CacheBudget budget, MeterRegistry meters) {
        this.budget = budget;
        this.meters = meters;
        this.contents = new ContentMeters(meters);
    }

    @Override
    public void init(ProcessorContext<String, Revision> processorContext) {
        context = processorContext;
        CacheBudget.Share share = budget.of(processorContext.taskId());
        pendingArticles = new PendingArticleCache(processorContext.getStateStore(Steps.PENDING_ARTICLES), share);
        articles = new ArticleCache(processorContext.getStateStore(Steps.EXTRACTED), share);
    }

    @Override
    public void process(Record<String, Object> news) {
        PendingArticle before = Objects.requireNonNullElse(pendingArticles.get(news.key()), PendingArticle.EMPTY);
        PendingArticle pending = accept(before, news.value());
        if (pending.isWithdrawn()) {
            pending = withdraw(news, pending);
        } else if (pending.isComplete()) {
            pending = publish(news, pending);
        }
        if (!pending.equals(before)) {
            pendingArticles.put(news.key(), pending);
        }
    }

    @Override
    public void close() {
        budget.closed(context.taskId());
    }

    private static PendingArticle accept(PendingArticle pending, Object news) {
        if (news instanceof ComparisonResults results) {
            return pending.compared(results);
        }
        return news instanceof StoryAnswer story ? pending.storied(story) : pending;
    }

    private PendingArticle withdraw(Record<String, Object> news, PendingArticle pending) {
        if (pending.published() == null) {
            return pending;
        }
        context.forward(new Record<>(news.key(), Revision.WITHDRAWAL, news.timestamp(), new RecordHeaders()));
        return pending.unpublished();
    }

    private PendingArticle publish(Record<String, Object> news, PendingArticle pending) {
        EnrichedArticle read =
                Json.read(articles.json(news.key()), ExtractedArticle.class).article();
        Overlap overlap =
                new OverlapOf(news.key(), ComparedBody.of(read.text(), read.segments())).with(pending.comparisons());
        StoryAnswer story = pending.story();
        StoryMembership membership = new StoryMembership(story.storyId(), story.founder(), story.similarity());
        String content = Sha256.hex(Json.write(read.published(0, overlap, membership)));
        PendingArticle notified = pending.notified(Sha256.hex(Json.write(story)));
        if (content.equals(pending.published())) {
            if (!notified.equals(pending)) {
                EnrichedArticle article = read.published(pending.revision(), overlap, membership);
                forward(news.key(), new Revision(article, null, story), new RecordHeaders());
            }
            return notified;
        }
        PendingArticle now = notified.published(content);
        EnrichedArticle article = read.published(now.revision(), overlap, membership);
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.set(
                CloudEvents.ARTICLE_ENRICHED,
                headers,
                news.key() + "/" + now.revision(),
                "/wireroom/processor",
                news.key(),
                article.source().receivedAt(),
                CloudEvents.JSON);
        forward(news.key(), new Revision(article, Json.write(article), story), headers);
        meters.counter("wireroom.revisions").increment();
        contents.count(overlap);
        return now;
    }

    private void forward(String articleId, Revision revision, RecordHeaders headers) {
        long received = revision.article().source().receivedAt().toEpochMilli();
        context.forward(new Record<>(articleId, revision, received, headers));
    }
}
