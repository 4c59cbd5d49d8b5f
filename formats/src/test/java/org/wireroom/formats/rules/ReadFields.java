package org.wireroom.formats.rules;

import java.util.List;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;

/** What a rule of labels can change in a reading. */
record ReadFields(
        String headline,
        String standfirst,
        String byline,
        PrintedAgency agency,
        PrintedDateline dateline,
        Published published,
        List<String> keywords,
        List<Part> parts) {
    /** A labelled part of the text. */
    record Part(SegmentKind kind, String words) {}

    static ReadFields of(Reading reading) {
        return new ReadFields(
                reading.headline(),
                reading.standfirst(),
                reading.byline(),
                reading.agency(),
                reading.dateline(),
                reading.published(),
                reading.keywords(),
                reading.spans().stream()
                        .map(span -> new Part(span.kind(), span.in(reading.text())))
                        .toList());
    }
}
