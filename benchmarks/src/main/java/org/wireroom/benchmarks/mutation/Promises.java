package org.wireroom.benchmarks.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Entity;
import org.wireroom.contract.article.Statement;
import org.wireroom.text.Segment;
import org.wireroom.text.Span;

/** What holds of every article that was read, however broken its file. */
final class Promises {
    private final EnrichedArticle article;
    private final int[] codePoints;
    /** Of each code point, the number of its segment, 0 for none. */
    private final int[] segmentAt;

    private final List<String> broken = new ArrayList<>();

    private Promises(EnrichedArticle article) {
        this.article = article;
        this.codePoints = article.text().codePoints().toArray();
        this.segmentAt = new int[codePoints.length];
    }

    /** The promises that an article breaks, in words. */
    static List<String> brokenBy(EnrichedArticle article) {
        Promises promises = new Promises(article);
        promises.segments();
        article.entities().forEach(promises::entity);
        article.statements().forEach(promises::statement);
        return promises.broken;
    }

    private void segments() {
        int last = 0;
        int number = 0;
        for (Segment segment : article.segments()) {
            inside("segment " + segment.kind(), segment.start(), segment.end());
            if (segment.start() < last) {
                broken.add("segments overlap at " + segment.start());
            } else if (segment.end() <= codePoints.length) {
                Arrays.fill(segmentAt, segment.start(), segment.end(), ++number);
            }
            last = segment.end();
        }
    }

    private void entity(Entity entity) {
        if (entity.name().isBlank() || entity.entityId().isBlank()) {
            broken.add("entity without name or id");
        }
        int last = 0;
        for (Span mention : entity.mentions()) {
            String what = "mention of " + entity.name();
            if (inside(what, mention.start(), mention.end())) {
                trimmed(what, mention.start(), mention.end());
                inOneSegment(what, mention.start(), mention.end());
            }
            if (mention.start() < last) {
                broken.add(what + " overlaps the one before at " + mention.start());
            }
            last = mention.end();
        }
    }

    private void statement(Statement statement) {
        List<String> words = new ArrayList<>();
        for (Span span : statement.spans()) {
            if (inside("statement", span.start(), span.end())) {
                trimmed("statement", span.start(), span.end());
                inOneSegment("statement", span.start(), span.end());
                words.add(new String(codePoints, span.start(), span.end() - span.start()));
            }
        }
        if (!statement.text().equals(String.join(" ", words))) {
            broken.add("a statement's text is not that of its spans: " + statement.text());
        }
        if (statement.cue() != null) {
            printed(
                    "cue",
                    statement.cue().text(),
                    statement.cue().start(),
                    statement.cue().end());
        }
        if (statement.speaker() != null && statement.speaker().start() != null) {
            inside("speaker", statement.speaker().start(), statement.speaker().end());
        }
    }

    private void printed(String what, String text, int start, int end) {
        if (inside(what, start, end) && !text.equals(new String(codePoints, start, end - start))) {
            broken.add(what + " is not what is printed: " + text);
        }
    }

    private boolean inside(String what, int start, int end) {
        boolean ok = start >= 0 && start < end && end <= codePoints.length;
        if (!ok) {
            broken.add(what + " is outside the text: " + start + " to " + end);
        }
        return ok;
    }

    private void trimmed(String what, int start, int end) {
        if (Character.isWhitespace(codePoints[start]) || Character.isWhitespace(codePoints[end - 1])) {
            broken.add(what + " starts or ends with white space at " + start);
        }
    }

    private void inOneSegment(String what, int start, int end) {
        boolean found =
                article.segments().stream().anyMatch(segment -> segment.start() <= start && end <= segment.end());
        if (!found) {
            broken.add(what + " is not inside one segment: " + start + " to " + end);
        }
    }
}
