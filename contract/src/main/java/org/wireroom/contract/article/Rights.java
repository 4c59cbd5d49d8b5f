package org.wireroom.contract.article;

import java.time.Instant;

/**
 * How an article may be used, in its source's own words. A field is null where the source says nothing.
 *
 * @param embargoedUntil before this instant the article must not be published
 * @param usageTerms conditions of use: "Not for use in print"
 * @param copyright the copyright notice, else who holds the copyright
 * @param editorialNote a note of the source to editors
 */
public record Rights(Instant embargoedUntil, String usageTerms, String copyright, String editorialNote) {
    /** Of a source that says nothing. */
    public static final Rights NONE = new Rights(null, null, null, null);

    /** These rights, and those of another statement of the same source where these say nothing. */
    public Rights orElse(Rights other) {
        return new Rights(
                embargoedUntil == null ? other.embargoedUntil : embargoedUntil,
                usageTerms == null ? other.usageTerms : usageTerms,
                copyright == null ? other.copyright : copyright,
                editorialNote == null ? other.editorialNote : editorialNote);
    }
}
