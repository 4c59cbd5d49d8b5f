package org.wireroom.formats.galley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.text.Blank;
import org.wireroom.text.SegmentKind;

/**
 * The text that is printed from a {@link Galley}, each part on its own lines with an empty line between parts, and the fields that
 * the format states beside the text.
 */
public final class Proof {
    /**
     * A part of the text, in UTF-16 chars.
     *
     * @param kind what it is, null for plain text that is yet to be labelled
     */
    public record Part(SegmentKind kind, int start, int end) {}

    private final String mediaType;
    private final String charset;
    private final String language;
    private final String feedLanguage;
    private final String locale;
    private final List<String> keywords;
    private final Map<String, String> dates;
    private final Metadata metadata;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    Proof(
            String mediaType,
            String charset,
            String language,
            String feedLanguage,
            String locale,
            List<String> keywords,
            Map<String, String> dates,
            Metadata metadata) {
        this.mediaType = mediaType;
        this.charset = charset;
        this.language = language;
        this.feedLanguage = feedLanguage;
        this.locale = locale;
        this.keywords = keywords;
        this.dates = new LinkedHashMap<>(dates);
        this.metadata = metadata;
    }

    void print(SegmentKind kind, String words) {
        if (Blank.skip(words, 0, words.length()) == words.length()) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n\n");
        parts.add(new Part(kind, text.length(), text.length() + words.length()));
        text.append(words);
    }

    public String text() {
        return text.toString();
    }

    /** The parts in order. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Whether a part is plain text that is yet to be labelled. */
    public boolean isPlain() {
        return parts.stream().anyMatch(part -> part.kind() == null);
    }

    public String mediaType() {
        return mediaType;
    }

    public String charset() {
        return charset;
    }

    /** ISO 639-1 code that the article states, null if it states none. */
    public String language() {
        return language;
    }

    /** ISO 639-1 code that its feed states, null if that states none. */
    public String feedLanguage() {
        return feedLanguage;
    }

    /** The language tag of article or feed, with a country if one of them states it ("en-GB"); null if they state none. */
    public String locale() {
        return locale;
    }

    public List<String> keywords() {
        return keywords;
    }

    /** Dates by the names of their fields, the best evidence of the date of publication first. */
    public Map<String, String> dates() {
        return dates;
    }

    /** What the source states beside the text. */
    public Metadata metadata() {
        return metadata;
    }
}
