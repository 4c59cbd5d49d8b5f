package org.wireroom.formats.reading;

import java.util.List;
import java.util.Objects;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.language.Languages;

/**
 * Builds a {@link Reading} by the names of its fields. Only text, media type and charset are required: a field that is not set
 * is one that the copy does not have. Not thread-safe.
 */
public final class ReadingBuilder {
    private final String text;
    private String mediaType;
    private String charset;
    private String language = Languages.UNDETERMINED;
    private String headline;
    private String standfirst;
    private String byline;
    private PrintedAgency agency;
    private List<String> keywords = List.of();
    private PrintedDateline dateline;
    private Published published = Published.UNKNOWN;
    private List<LabelledSpan> spans = List.of();
    private Metadata metadata = Metadata.NONE;

    ReadingBuilder(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * What the item was.
     *
     * @param type its media type: "text/plain"
     * @param encoding IANA name of the encoding that it was decoded with
     */
    public ReadingBuilder source(String type, String encoding) {
        mediaType = type;
        charset = encoding;
        return this;
    }

    public ReadingBuilder language(String value) {
        language = value;
        return this;
    }

    public ReadingBuilder headline(String value) {
        headline = value;
        return this;
    }

    public ReadingBuilder standfirst(String value) {
        standfirst = value;
        return this;
    }

    public ReadingBuilder byline(String value) {
        byline = value;
        return this;
    }

    public ReadingBuilder agency(PrintedAgency value) {
        agency = value;
        return this;
    }

    public ReadingBuilder keywords(List<String> value) {
        keywords = value;
        return this;
    }

    public ReadingBuilder dateline(PrintedDateline value) {
        dateline = value;
        return this;
    }

    public ReadingBuilder published(Published value) {
        published = value;
        return this;
    }

    public ReadingBuilder spans(List<LabelledSpan> value) {
        spans = value;
        return this;
    }

    public ReadingBuilder metadata(Metadata value) {
        metadata = value;
        return this;
    }

    /**
     * The reading.
     *
     * @throws NullPointerException if the source has not been set
     */
    public Reading build() {
        return new Reading(
                text,
                spans,
                Objects.requireNonNull(mediaType, "mediaType"),
                Objects.requireNonNull(charset, "charset"),
                language,
                published,
                dateline,
                headline,
                standfirst,
                byline,
                agency,
                keywords,
                metadata);
    }
}
