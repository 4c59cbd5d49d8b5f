package org.wireroom.app.explain;

import java.util.List;
import org.wireroom.contract.article.Dateline;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.PrintedAgency;

/** The reading of an article that was published: a result has its text and segments, though not the bytes that they were read from. */
public final class StoredReading {
    private final EnrichedArticle article;

    private StoredReading(EnrichedArticle article) {
        this.article = article;
    }

    /** The text, segments and fields of a result, positions in UTF-16 chars. */
    public static Reading of(EnrichedArticle article) {
        return new StoredReading(article).reading();
    }

    private Reading reading() {
        List<LabelledSpan> spans = article.segments().stream()
                .map(segment -> new LabelledSpan(
                        segment.kind(), at(segment.start()), at(segment.end()), segment.turn(), segment.entry()))
                .toList();
        return Reading.builder(article.text())
                .source(article.source().mediaType(), article.source().charset())
                .language(article.language())
                .headline(article.headline())
                .standfirst(article.standfirst())
                .byline(article.byline())
                .agency(agency())
                .keywords(article.keywords())
                .dateline(dateline(article.dateline()))
                .published(article.published())
                .spans(spans)
                .metadata(new Metadata(article.source().url(), article.rights(), article.subjects(), article.media()))
                .build();
    }

    /** The agency where its name is printed first, null if it is printed otherwise. */
    private PrintedAgency agency() {
        String name = article.agency();
        int start = name == null ? -1 : article.text().indexOf(name);
        return start < 0 ? null : new PrintedAgency(name, start, start + name.length());
    }

    private PrintedDateline dateline(Dateline stored) {
        return stored == null
                ? null
                : new PrintedDateline(stored.place(), stored.date(), at(stored.start()), at(stored.end()));
    }

    private int at(int codePoint) {
        return article.text().offsetByCodePoints(0, codePoint);
    }
}
