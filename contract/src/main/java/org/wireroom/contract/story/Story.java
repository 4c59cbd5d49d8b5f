package org.wireroom.contract.story;

import java.time.Instant;
import java.util.List;

/**
 * The reports of one event: the value of {@code news.stories}, and of a sink's story file.
 *
 * @param storyId the id of its earliest article, which founded it; the record's key
 * @param revision counts what was published under this key, from 1; the highest is right
 * @param language ISO 639-1 code of its earliest article, "und" if unknown
 * @param status open, or closed if nothing has joined it for the window of stories
 * @param formerIds stories that became a part of this one, ascending
 * @param title the headline of the article that is most like the others
 * @param titleArticleId that article
 * @param firstReceivedAt when its earliest article was first received
 * @param lastReceivedAt when its latest article was first received
 * @param articlesTotal how many articles it has
 * @param reportsTotal how many of them are no copies of others
 * @param feeds the feeds that carry it, ascending
 * @param cohesion the mean similarity with which its articles joined, from 0 to 1 with two decimals
 * @param entities whom and what most of its articles name, at most {@value #MOST_ENTITIES}
 * @param articles its articles, the earliest first; of more than {@value #MOST_ARTICLES} the earliest half and the latest half
 */
public record Story(
        String storyId,
        int revision,
        String language,
        StoryStatus status,
        List<String> formerIds,
        String title,
        String titleArticleId,
        Instant firstReceivedAt,
        Instant lastReceivedAt,
        int articlesTotal,
        int reportsTotal,
        List<String> feeds,
        double cohesion,
        List<StoryEntity> entities,
        List<StoryArticle> articles) {
    /** How many entities a story lists. */
    public static final int MOST_ENTITIES = 10;

    /** How many articles a story lists. */
    public static final int MOST_ARTICLES = 200;

    public Story {
        formerIds = List.copyOf(formerIds);
        feeds = List.copyOf(feeds);
        entities = List.copyOf(entities);
        articles = List.copyOf(articles);
    }
}
