package org.wireroom.app.explain;

import java.io.PrintWriter;
import org.wireroom.analysis.stories.TermFrequencies;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.story.JoinReason;
import org.wireroom.processor.stories.Likeness;
import org.wireroom.processor.stories.MemberOf;
import org.wireroom.processor.stories.StoryProfiler;

/** Prints why two articles are, or are not, in one story. */
final class StoryVerdict {
    private static final String INDENT = "           ";

    private final EnrichedArticle earlier;
    private final EnrichedArticle later;

    StoryVerdict(EnrichedArticle earlier, EnrichedArticle later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Prints the verdict and its reasons. */
    void print(PrintWriter out) {
        out.printf("story      %s%n", membership());
        StoryProfiler profiler = new StoryProfiler(TermFrequencies.english());
        Likeness likeness = Likeness.of(profiler.of(earlier, 1), profiler.of(later, 1));
        out.printf(
                "%salike %.2f by their words, %.2f with the days between them (%s, %s)%n",
                INDENT, likeness.similarity(), likeness.faded(), day(earlier), day(later));
        out.printf("%s%.2f on average with all articles of a story is needed to join it%n", INDENT, Likeness.THRESHOLD);
        out.printf("%sboth have %s%n", INDENT, shared(likeness));
    }

    private String membership() {
        if (earlier.story() == null || later.story() == null) {
            return "not known: a result was written before stories were looked for";
        }
        String one = earlier.story().storyId();
        String other = later.story().storyId();
        return one.equals(other) ? "the same: " + one : "two: %s (earlier), %s (later)".formatted(one, other);
    }

    private static String day(EnrichedArticle article) {
        return article.published().value() == null
                ? "received " + article.source().firstReceivedAt().toString().substring(0, 10)
                : article.published().value();
    }

    private String shared(Likeness likeness) {
        JoinReason reason = MemberOf.reason(later, likeness.reason());
        String rare = reason.terms().isEmpty() ? "no rare word" : String.join(", ", reason.terms());
        return reason.entities().isEmpty() ? rare : rare + "; " + String.join(", ", reason.entities());
    }
}
