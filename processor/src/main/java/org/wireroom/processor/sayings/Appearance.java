package org.wireroom.processor.sayings;

import java.util.Comparator;
import org.wireroom.processor.overlap.OrderKey;

/**
 * A statement in an article, as one of several that may say the same.
 *
 * @param article the article's place in the order
 * @param statementId the statement
 * @param words its words
 * @param reportId the report that the article is
 * @param relay the source that the words were taken from, null for none
 * @param signature the agency that signs the article, null for none
 * @param feed the feed that it came by
 */
record Appearance(
        OrderKey article,
        String statementId,
        SpokenWords words,
        String reportId,
        String relay,
        String signature,
        String feed)
        implements Comparable<Appearance> {
    private static final Comparator<Appearance> ORDER =
            Comparator.comparing(Appearance::article).thenComparing(Appearance::statementId);

    static Appearance of(Spoken spoken, Spoken.Words statement) {
        return new Appearance(
                spoken.article(),
                statement.statementId(),
                SpokenWords.of(statement.kind(), statement.stance(), statement.text(), statement.spans()),
                spoken.reportId(),
                spoken.relayOf(statement),
                spoken.signature(),
                spoken.feed());
    }

    long time() {
        return article.firstReceivedAt();
    }

    @Override
    public int compareTo(Appearance other) {
        return ORDER.compare(this, other);
    }
}
