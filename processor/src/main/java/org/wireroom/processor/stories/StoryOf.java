package org.wireroom.processor.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wireroom.contract.story.Story;
import org.wireroom.contract.story.StoryArticle;
import org.wireroom.contract.story.StoryEntity;
import org.wireroom.contract.story.StoryStatus;
import org.wireroom.processor.stories.StoryMember.Details;

/** Puts a story together from what it knows of its articles. */
public final class StoryOf {
    private static final int HALF = Story.MOST_ARTICLES / 2;
    private static final double DECIMALS = 100;

    private final String storyId;
    private final List<StoryMember> members;

    /**
     * A story.
     *
     * @param members its articles, the earliest first
     */
    public StoryOf(String storyId, List<StoryMember> members) {
        this.storyId = storyId;
        this.members = members;
    }

    /** Whether nothing can join it any more. */
    public boolean isClosed() {
        return members.stream().anyMatch(member -> member.details().closed());
    }

    /** The story as it is published. */
    public Story published(int revision) {
        List<StoryArticle> articles =
                members.stream().map(member -> member.details().article()).toList();
        StoryArticle title = title();
        return new Story(
                storyId,
                revision,
                members.get(0).details().language(),
                isClosed() ? StoryStatus.CLOSED : StoryStatus.OPEN,
                distinct(member -> member.details().joinedId()).stream()
                        .filter(id -> !id.equals(storyId))
                        .toList(),
                title.headline(),
                title.articleId(),
                articles.get(0).firstReceivedAt(),
                articles.get(articles.size() - 1).firstReceivedAt(),
                articles.size(),
                distinct(member -> member.details().article().reportId()).size(),
                distinct(member -> member.details().article().feed()),
                cohesion(articles),
                entities(),
                listed(articles));
    }

    private interface Part {
        String of(StoryMember member);
    }

    private List<String> distinct(Part part) {
        return members.stream().map(part::of).distinct().sorted().toList();
    }

    /** The article that shares most with all; one with a headline, if there is any. */
    private StoryArticle title() {
        TermSum sum = new TermSum();
        members.forEach(member -> sum.add(member.details().terms()));
        return members.stream()
                .map(StoryMember::details)
                .max(Comparator.<Details, Boolean>comparing(
                                details -> details.article().headline() != null)
                        .thenComparing(details -> sum.dot(details.terms()))
                        .thenComparing(details -> details.article().articleId(), Comparator.reverseOrder()))
                .orElseThrow()
                .article();
    }

    private static double cohesion(List<StoryArticle> articles) {
        double mean = articles.stream()
                .skip(1)
                .mapToDouble(StoryArticle::similarity)
                .average()
                .orElse(1);
        return StrictMath.round(mean * DECIMALS) / DECIMALS;
    }

    private List<StoryEntity> entities() {
        Map<String, List<StoryEntity>> byId = members.stream()
                .flatMap(member -> member.details().entities().stream())
                .collect(Collectors.groupingBy(StoryEntity::entityId, TreeMap::new, Collectors.toList()));
        return byId.values().stream()
                .sorted(Comparator.comparingInt(same -> -same.size()))
                .limit(Story.MOST_ENTITIES)
                .map(StoryOf::entity)
                .toList();
    }

    private static StoryEntity entity(List<StoryEntity> same) {
        TreeMap<String, Integer> names = new TreeMap<>();
        same.forEach(entity -> names.merge(entity.name(), 1, Integer::sum));
        String commonest = names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        StoryEntity first = same.get(0);
        return new StoryEntity(first.entityId(), commonest, first.type(), same.size());
    }

    private static List<StoryArticle> listed(List<StoryArticle> articles) {
        if (articles.size() <= Story.MOST_ARTICLES) {
            return articles;
        }
        List<StoryArticle> listed = new ArrayList<>(articles.subList(0, HALF));
        listed.addAll(articles.subList(articles.size() - HALF, articles.size()));
        return listed;
    }
}
