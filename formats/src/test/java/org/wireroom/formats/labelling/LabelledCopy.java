package org.wireroom.formats.labelling;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.LabelledSpan;

/** A plain text labelled in a test, with its labels as readable lines. */
record LabelledCopy(Reading reading) {
    private static final ArticleLabeller LABELLER = new ArticleLabeller();
    private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");

    static LabelledCopy of(String text) {
        return new LabelledCopy(
                LABELLER.label(text, RECEIVED).source("text/plain", "UTF-8").build());
    }

    /** Each span as its kind, a colon and its text on one line. */
    List<String> labels() {
        return reading.spans().stream().map(this::label).toList();
    }

    /** The texts of the spans of a kind. */
    List<String> all(String kind) {
        return labels().stream()
                .filter(label -> label.startsWith(kind + ": "))
                .map(label -> label.substring(kind.length() + 2))
                .toList();
    }

    Published published() {
        return reading.published();
    }

    private String label(LabelledSpan span) {
        String kind = span.kind().name().toLowerCase(Locale.ROOT);
        return kind + ": " + span.in(reading.text()).replaceAll("\\s+", " ");
    }
}
