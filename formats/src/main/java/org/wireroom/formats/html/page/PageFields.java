package org.wireroom.formats.html.page;

import java.util.List;
import java.util.stream.Stream;
import org.wireroom.formats.metadata.Metadata;

/**
 * What a page states about its article besides the text that it shows. A field that it does not state is null or empty.
 *
 * @param headline the title
 * @param description the summary that the page gives to others
 * @param published the stated dates of publication, the most trusted first
 * @param modified when it was changed, as written
 * @param authors the writers, without URLs
 * @param keywords the tags
 * @param provider who provided it: an agency or outlet
 * @param language as declared: "en-GB"
 * @param body the text of the article in the structured data (JSON-LD) of the page
 * @param metadata web address, rights, subjects, media
 */
public record PageFields(
        String headline,
        String description,
        List<DateStatement> published,
        String modified,
        List<String> authors,
        List<String> keywords,
        String provider,
        String language,
        String body,
        Metadata metadata) {
    static final PageFields NONE =
            new PageFields(null, null, List.of(), null, List.of(), List.of(), null, null, null, Metadata.NONE);

    public PageFields {
        published = List.copyOf(published);
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** These fields, and those of another source where these have nothing; dates of both. */
    public PageFields orElse(PageFields other) {
        return new PageFields(
                first(headline, other.headline),
                first(description, other.description),
                Stream.concat(published.stream(), other.published.stream()).toList(),
                first(modified, other.modified),
                authors.isEmpty() ? other.authors : authors,
                keywords.isEmpty() ? other.keywords : keywords,
                first(provider, other.provider),
                first(language, other.language),
                first(body, other.body),
                metadata.orElse(other.metadata));
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }
}
