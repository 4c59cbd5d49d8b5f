package org.wireroom.processor.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.StoryMembership;
import org.wireroom.contract.story.Story;
import org.wireroom.processor.stories.MemberOf;
import org.wireroom.processor.stories.Stories;
import org.wireroom.processor.stories.StoryAnswer;
import org.wireroom.processor.stories.StoryMember;
import org.wireroom.processor.stories.StoryOf;
import org.wireroom.processor.stories.StoryProfiler;
import org.wireroom.processor.topology.stories.ShuffledStories;

/** The stories of articles that come one by one, in order. */
final class StoriesInOrder {
    private final Map<String, StoryAnswer> answers = new HashMap<>();

    /**
     * The stories.
     *
     * @param articles all articles in order
     */
    StoriesInOrder(Duration window, Collection<EnrichedArticle> articles) {
        Stories stories = new Stories(window.toMillis());
        StoryProfiler profiler = new StoryProfiler(ShuffledStories.FREQUENCIES);
        for (EnrichedArticle article : articles) {
            stories.change(profiler.of(article, 1));
            take(stories.settle());
        }
        take(stories.close());
    }

    /** What an article says of its story. */
    StoryMembership membership(String articleId) {
        StoryAnswer answer = answers.get(articleId);
        return new StoryMembership(answer.storyId(), answer.founder(), answer.similarity());
    }

    /** The stories as they are published. */
    Map<String, Story> published(Map<String, EnrichedArticle> articles) {
        MemberOf members = new MemberOf(ShuffledStories.FREQUENCIES);
        Map<String, List<StoryMember>> byStory = new TreeMap<>();
        articles.values().forEach(article -> {
            StoryMember member = members.story(article, answers.get(article.articleId()));
            byStory.computeIfAbsent(member.storyId(), id -> new ArrayList<>()).add(member);
        });
        Map<String, Story> stories = new TreeMap<>();
        byStory.forEach((id, story) -> {
            story.sort((a, b) -> a.place().compareTo(b.place()));
            stories.put(id, new StoryOf(id, story).published(0));
        });
        return stories;
    }

    /** A story without its revision number, which depends on the order of arrival. */
    static Story unnumbered(Story story) {
        return new Story(
                story.storyId(),
                0,
                story.language(),
                story.status(),
                story.formerIds(),
                story.title(),
                story.titleArticleId(),
                story.firstReceivedAt(),
                story.lastReceivedAt(),
                story.articlesTotal(),
                story.reportsTotal(),
                story.feeds(),
                story.cohesion(),
                story.entities(),
                story.articles());
    }

    private void take(Stories.Changes changes) {
        changes.answers().forEach(answer -> answers.put(answer.articleId(), answer));
    }
}
