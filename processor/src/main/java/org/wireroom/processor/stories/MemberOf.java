package org.wireroom.processor.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wireroom.analysis.stories.TermFrequencies;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Entity;
import org.wireroom.contract.story.JoinReason;
import org.wireroom.contract.story.StoryArticle;
import org.wireroom.contract.story.StoryEntity;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.text.EntityType;

/** Makes what a story knows of an article. */
public final class MemberOf {
    private static final Set<EntityType> NAMED =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT);
    private static final int MOST_ENTITIES = 30;

    private final TermFrequencies frequencies;

    /** With the table by which profiles are made. */
    public MemberOf(TermFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** An article in its story. */
    public StoryMember story(EnrichedArticle article, StoryAnswer answer) {
        OrderKey place = new OrderKey(article.source().firstReceivedAt().toEpochMilli(), article.articleId());
        StoryArticle listed = new StoryArticle(
                article.articleId(),
                article.overlap().reportId(),
                article.feed(),
                article.agency(),
                article.source().firstReceivedAt(),
                article.published().value(),
                article.headline(),
                article.source().url(),
                article.overlap().novelty(),
                answer.similarity(),
                answer.reason() == null ? null : reason(article, answer.reason()));
        return new StoryMember(
                answer.storyId(),
                place,
                null,
                new StoryMember.Details(
                        listed,
                        answer.joinedId(),
                        article.language(),
                        answer.closed(),
                        frequencies
                                .vector(article.language(), article.text(), article.segments())
                                .shortened(),
                        entities(article)));
    }

    /** Whether an entity says what an article is about: a person, an organisation, a place or an event. */
    static boolean isNamed(Entity entity) {
        return NAMED.contains(entity.type());
    }

    /** A reason with the words and names that the article has for its numbers. */
    public static JoinReason reason(EnrichedArticle article, StoryReason reason) {
        Map<Integer, String> words = TermFrequencies.words(article.language(), article.text());
        return new JoinReason(
                reason.articleId(),
                reason.similarity(),
                reason.terms().stream().map(words::get).filter(Objects::nonNull).toList(),
                article.entities().stream()
                        .filter(entity -> reason.entities().contains(StoryProfiler.entity(entity.entityId())))
                        .map(Entity::name)
                        .limit(reason.entities().size())
                        .toList());
    }

    private static List<StoryEntity> entities(EnrichedArticle article) {
        return article.entities().stream()
                .filter(MemberOf::isNamed)
                .sorted(Comparator.<Entity>comparingInt(
                                entity -> -entity.mentions().size())
                        .thenComparing(Entity::entityId))
                .limit(MOST_ENTITIES)
                .map(entity -> new StoryEntity(entity.entityId(), entity.name(), entity.type(), 1))
                .toList();
    }
}
