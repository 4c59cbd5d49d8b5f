package org.wireroom.processor.stories;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.stories.TermVector;

/**
 * A story at a place in the order. It changes at its end only: what was added last is the first to be taken away.
 *
 * <p>Single linkage chains unrelated events, complete linkage splits big ones: articles and stories are compared by the mean
 * similarity of their members, which is that of the sums of their vectors. It falls with the time between the mean days: those of
 * publication where both are known, else those of receipt.
 */
final class GrowingStory {
    private static final double DAYS = 7;
    private static final double ARCHIVE_DAYS = 28;
    private static final double FRESH = 31;
    private static final double SQUARE = (double) TermVector.UNIT * TermVector.UNIT;

    private final PlacedArticle founder;
    private final List<PlacedArticle> members = new ArrayList<>();
    private final TermSum sum = new TermSum();
    private long received;
    private long published;
    private int dated;
    private GrowingStory into;

    GrowingStory(PlacedArticle founder) {
        this.founder = founder;
    }

    PlacedArticle founder() {
        return founder;
    }

    List<PlacedArticle> members() {
        return members;
    }

    /** The story that took this one in, or this one. */
    GrowingStory present() {
        GrowingStory story = this;
        while (story.into != null) {
            story = story.into;
        }
        return story;
    }

    void add(PlacedArticle article) {
        members.add(article);
        sum.add(article.profile().terms());
        date(article.profile(), 1);
    }

    void removeLast() {
        StoryProfile last = members.remove(members.size() - 1).profile();
        sum.subtract(last.terms());
        date(last, -1);
    }

    /** Takes in a story. */
    void absorb(GrowingStory other) {
        members.addAll(other.members);
        sum.add(other.sum);
        date(other, 1);
        other.into = this;
    }

    /** Gives back the story that it took in last. */
    void release(GrowingStory other) {
        members.subList(members.size() - other.members.size(), members.size()).clear();
        sum.subtract(other.sum);
        date(other, -1);
        other.into = null;
    }

    /** How much an article resembles the members on average. */
    double similarity(StoryProfile article) {
        double similarity = sum.dot(article.terms()) / SQUARE / members.size();
        if (dated == 0 || article.published() == null) {
            return faded(similarity, meanReceived() - article.received(), DAYS);
        }
        boolean archived = isArchived() || isArchived((double) article.published() - article.received());
        return faded(similarity, meanPublished() - article.published(), archived ? ARCHIVE_DAYS : DAYS);
    }

    /** How much the members of two stories resemble each other on average. */
    double similarity(GrowingStory other) {
        double similarity = sum.dot(other.sum) / SQUARE / members.size() / other.members.size();
        if (dated == 0 || other.dated == 0) {
            return faded(similarity, meanReceived() - other.meanReceived(), DAYS);
        }
        boolean archived = isArchived() || other.isArchived();
        return faded(similarity, meanPublished() - other.meanPublished(), archived ? ARCHIVE_DAYS : DAYS);
    }

    private static double faded(double similarity, double days, double scale) {
        return similarity * StrictMath.exp(-Math.abs(days) / scale);
    }

    /** Whether the articles came long after their days: from an archive, where some dates are those of a page or misread. */
    private boolean isArchived() {
        return isArchived(meanPublished() - meanReceived());
    }

    private static boolean isArchived(double days) {
        return Math.abs(days) > FRESH;
    }

    private double meanPublished() {
        return (double) published / dated;
    }

    private double meanReceived() {
        return (double) received / members.size();
    }

    private void date(StoryProfile article, int sign) {
        received += sign * article.received();
        if (article.published() != null) {
            published += sign * article.published();
            dated += sign;
        }
    }

    private void date(GrowingStory other, int sign) {
        received += sign * other.received;
        published += sign * other.published;
        dated += sign * other.dated;
    }
}
