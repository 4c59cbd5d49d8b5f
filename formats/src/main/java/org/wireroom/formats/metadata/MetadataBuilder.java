package org.wireroom.formats.metadata;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Subject;
import org.wireroom.text.Blank;
import org.wireroom.text.dates.StatedDate;

/**
 * Collects what a format states about an article beside its text. Null and blank values are ignored, so a format adds each field that it
 * may have. Not thread-safe.
 */
public final class MetadataBuilder {
    private String url;
    private Instant embargoedUntil;
    private final Set<String> usageTerms = new LinkedHashSet<>();
    private String copyright;
    private final Set<String> editorialNotes = new LinkedHashSet<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private final Map<String, MediaItem> media = new LinkedHashMap<>();

    /** Sets the web address; the first that is absolute counts. */
    public MetadataBuilder url(String address) {
        url = url == null ? WebAddress.of(address) : url;
        return this;
    }

    /** Sets until when the article is embargoed; of several dates the latest counts. */
    public MetadataBuilder embargo(String date) {
        embargo(exact(date));
        return this;
    }

    /** The instant with its fraction of a second, which other dates do without: an embargo must not end early. */
    private static Instant exact(String date) {
        try {
            return OffsetDateTime.parse(date == null ? "" : date.strip()).toInstant();
        } catch (DateTimeParseException e) {
            StatedDate stated = StatedDate.parse(date);
            return stated == null ? null : stated.instant();
        }
    }

    /** Adds conditions of use; they may be an embargo. */
    public MetadataBuilder usageTerms(String terms) {
        add(usageTerms, terms);
        return this;
    }

    /** Sets the copyright; the first call counts. */
    public MetadataBuilder copyright(String notice) {
        copyright = copyright == null ? line(notice) : copyright;
        return this;
    }

    /** Adds a note to editors; it may be an embargo. */
    public MetadataBuilder editorialNote(String note) {
        add(editorialNotes, note);
        return this;
    }

    /** Adds a subject that has a code or a name. */
    public MetadataBuilder subject(String code, String name, String scheme) {
        Subject subject = new Subject(line(code), line(name), line(scheme));
        if (subject.code() != null || subject.name() != null) {
            subjects.add(subject);
        }
        return this;
    }

    /** Adds a picture, video or sound; of one address the first caption and the first credit count. */
    public MetadataBuilder media(String address, String caption, String credit) {
        String at = WebAddress.of(address);
        if (at != null) {
            MediaItem known = media.getOrDefault(at, new MediaItem(at, null, null));
            media.put(
                    at,
                    new MediaItem(
                            at,
                            known.caption() == null ? line(caption) : known.caption(),
                            known.credit() == null ? line(credit) : known.credit()));
        }
        return this;
    }

    /** What was added so far. */
    public Metadata build() {
        Rights rights = new Rights(embargoedUntil, joined(usageTerms), copyright, joined(editorialNotes));
        return new Metadata(url, rights, List.copyOf(subjects), List.copyOf(media.values()));
    }

    private void embargo(Instant until) {
        if (until != null && (embargoedUntil == null || until.isAfter(embargoedUntil))) {
            embargoedUntil = until;
        }
    }

    private void add(Set<String> to, String text) {
        String line = line(text);
        if (line != null) {
            to.add(line);
            embargo(EmbargoLine.until(line));
        }
    }

    private static String joined(Set<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String line(String text) {
        String line = text == null ? "" : Blank.collapse(text, 0, text.length());
        return line.isEmpty() ? null : line;
    }
}
