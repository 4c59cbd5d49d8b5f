package org.wireroom.formats.metadata;

import java.util.List;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Subject;

/**
 * What a source states about an article beside its text, in its own words. {@link MetadataBuilder} makes one.
 *
 * @param url web address of the article, absolute and without fragment; null if none is stated
 * @param rights how it may be used
 * @param subjects what it is about
 * @param media pictures, videos and sounds
 */
public record Metadata(String url, Rights rights, List<Subject> subjects, List<MediaItem> media) {
    /** Of a source that states nothing. */
    public static final Metadata NONE = new Metadata(null, Rights.NONE, List.of(), List.of());

    public Metadata {
        subjects = List.copyOf(subjects);
        media = List.copyOf(media);
    }

    /** The same at another address. */
    public Metadata at(String address) {
        return new Metadata(address, rights, subjects, media);
    }

    /** This metadata, and that of another statement of the same source where this has nothing. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                url == null ? other.url : url,
                rights.orElse(other.rights),
                subjects.isEmpty() ? other.subjects : subjects,
                media.isEmpty() ? other.media : media);
    }
}
