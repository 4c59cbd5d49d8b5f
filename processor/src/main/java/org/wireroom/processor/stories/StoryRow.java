package org.wireroom.processor.stories;

import java.util.List;
import java.util.Map;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.stories.StoryDecision.Merge;

/**
 * An article as it is stored.
 *
 * @param profile what decides about it
 * @param joined the place of the founder of the story that it joined
 * @param similarity how much it resembled the story
 * @param reason why it joined, null for a founder
 * @param merges the places of the founders of stories that were united because of it: survivor, absorbed
 * @param answered what was said of it last, null for nothing
 */
public record StoryRow(
        StoryProfile profile,
        OrderKey joined,
        double similarity,
        StoryReason reason,
        List<List<OrderKey>> merges,
        StoryAnswer answered) {
    static StoryRow of(PlacedArticle article) {
        StoryDecision decision = article.decision();
        return new StoryRow(
                article.profile(),
                decision.joined().key(),
                decision.similarity(),
                decision.reason(),
                decision.merges().stream()
                        .map(merge ->
                                List.of(merge.survivor().key(), merge.absorbed().key()))
                        .toList(),
                article.answered());
    }

    StoryDecision decision(Map<OrderKey, PlacedArticle> articles) {
        return new StoryDecision(
                articles.get(joined),
                similarity,
                reason,
                merges.stream()
                        .map(merge -> new Merge(articles.get(merge.get(0)), articles.get(merge.get(1))))
                        .toList());
    }
}
