package org.wireroom.contract.story;

import java.time.Instant;

/**
 * An article of a story.
 *
 * @param articleId the article
 * @param reportId the report that it is a copy of, or its own id
 * @param feed the feed that it came by
 * @param agency the wire or outlet that signs it, null if none does
 * @param firstReceivedAt when it was first received
 * @param published when it was published, null if unknown
 * @param headline its headline, null if it has none
 * @param url its web address, null if its source states none
 * @param novelty the share of its words that no earlier article has
 * @param similarity how much it resembled the reports before it on average; 1 for the founder
 * @param because why it joined, null for the founder
 */
public record StoryArticle(
        String articleId,
        String reportId,
        String feed,
        String agency,
        Instant firstReceivedAt,
        String published,
        String headline,
        String url,
        double novelty,
        double similarity,
        JoinReason because) {}
