package org.wireroom.formats.reading;

import java.util.List;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.text.CodePoints;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.PrintedAgency;

/**
 * An article as read from its bytes: its text, its labelled spans, and the fields found in them. {@link #builder} makes one; all
 * positions are UTF-16 chars of {@code text}; {@link CodePoints} turns them into those of the contract.
 *
 * @param text the decoded text; of a text file the whole file without its byte order mark
 * @param spans ordered, not overlapping, without white space at their ends
 * @param mediaType what the item is: "text/plain"
 * @param charset IANA name of the encoding that it was decoded with
 * @param language ISO 639-1 code, "und" if it is not known
 * @param published when it was published
 * @param dateline null if the copy has none
 * @param headline on one line, null if the copy has none
 * @param standfirst on one line, null if the copy has none
 * @param byline the writers as printed, without "By", null if the copy has none
 * @param agency the wire or outlet that signs the copy, null if none does
 * @param keywords the tags that the copy lists
 * @param metadata what the source states beside the text
 */
public record Reading(
        String text,
        List<LabelledSpan> spans,
        String mediaType,
        String charset,
        String language,
        Published published,
        PrintedDateline dateline,
        String headline,
        String standfirst,
        String byline,
        PrintedAgency agency,
        List<String> keywords,
        Metadata metadata) {
    public Reading {
        keywords = List.copyOf(keywords);
        spans = List.copyOf(spans);
    }

    /** Starts a reading of a text. */
    public static ReadingBuilder builder(String text) {
        return new ReadingBuilder(text);
    }

    /** The same reading with other labels and facts that the source states. */
    public Reading with(List<LabelledSpan> labels, Metadata facts) {
        return new Reading(
                text,
                labels,
                mediaType,
                charset,
                language,
                published,
                dateline,
                headline,
                standfirst,
                byline,
                agency,
                keywords,
                facts);
    }

    /** What the analysis of language takes. */
    public LabelledText labelled() {
        return new LabelledText(
                text, language, spans, agency, dateline == null ? null : dateline.date(), published.value());
    }
}
