package org.wireroom.formats.galley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Blank;

/**
 * An article as it is printed from a {@link Galley}: a text that holds each part on lines of its own, with an empty line between
 * them, and what the format states beside it.
 */
public final class Proof {
    /**
     * A part of the text, in UTF-16 chars.
     *
     * @param kind what it is, null for plain text that is yet to be read
     */
    public record Part(SegmentKind kind, int start, int end) {}

    private final String mediaType;
    private final String charset;
    private final String language;
    private final String feedLanguage;
    private final List<String> keywords;
    private final Map<String, String> dates;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    Proof(
            String mediaType,
            String charset,
            String language,
            String feedLanguage,
            List<String> keywords,
            Map<String, String> dates) {
        this.mediaType = mediaType;
        this.charset = charset;
        this.language = language;
        this.feedLanguage = feedLanguage;
        this.keywords = keywords;
        this.dates = new LinkedHashMap<>(dates);
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

    /** Whether a part is plain text that is yet to be read. */
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

    public List<String> keywords() {
        return keywords;
    }

    /** Dates by the names of their fields, those first that tell best when the article was published. */
    public Map<String, String> dates() {
        return dates;
    }
}
