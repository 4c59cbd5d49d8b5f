package org.wireroom.processor.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.article.Statement;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.StatementKind;

/**
 * Counts what articles contain: {@code wireroom.statements{kind, speaker = resolved | unknown}},
 * {@code wireroom.articles.not.analysed{language}}, {@code wireroom.text.characters{segment = article | furniture}} and {@code wireroom.relations{kind}}, the last one once per revision.
 */
final class ContentMeters {
    private final MeterRegistry meters;

    /** Registers all counters of statements at 0, since alert rules divide by them. */
    ContentMeters(MeterRegistry meters) {
        this.meters = meters;
        for (StatementKind kind : StatementKind.values()) {
            statements(kind, true);
            statements(kind, false);
        }
    }

    /** Counts an extracted article. */
    void count(EnrichedArticle article) {
        if (!article.analysed()) {
            meters.counter("wireroom.articles.not.analysed", "language", article.language())
                    .increment();
        }
        for (Statement statement : article.statements()) {
            boolean resolved =
                    statement.speaker() != null && statement.speaker().entityId() != null;
            statements(statement.kind(), resolved).increment();
        }
        double furniture = 0;
        double labelled = 0;
        for (Segment segment : article.segments()) {
            int length = segment.end() - segment.start();
            labelled += length;
            furniture += segment.kind() == SegmentKind.FURNITURE ? length : 0;
        }
        meters.counter("wireroom.text.characters", "segment", "furniture").increment(furniture);
        meters.counter("wireroom.text.characters", "segment", "article").increment(labelled - furniture);
    }

    /** Counts the relations of a revision. */
    void count(Overlap overlap) {
        overlap.relations()
                .forEach(relation -> meters.counter("wireroom.relations", "kind", code(relation.kind()))
                        .increment());
    }

    private Counter statements(StatementKind kind, boolean resolved) {
        return meters.counter("wireroom.statements", "kind", code(kind), "speaker", resolved ? "resolved" : "unknown");
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
