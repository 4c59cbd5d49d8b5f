package org.wireroom.formats.labelling;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.LabelledSpan;

/** An article read in a test, with its labels as readable lines. */
record LabelledCopy(Reading reading) {
    private static final ArticleLabeller READER = new ArticleLabeller();
    private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");

    static LabelledCopy of(String text) {
        try {
            return new LabelledCopy(READER.read(text.getBytes(StandardCharsets.UTF_8), RECEIVED));
        } catch (UndecodableException e) {
            throw new AssertionError(e);
        }
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
