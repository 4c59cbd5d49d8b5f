package org.wireroom.formats.galley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.text.Blank;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;

/**
 * Collects the parts of an article that a format states; named after the tray that printers set type in. A format adds what it has,
 * in any order; {@link #proof()} prints the parts one below the other, as a printer pulls a proof of a galley. Not thread-safe.
 */
public final class Galley {
    /** The initials of writers and editors that close a report: "hh/ph/ts". */
    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,4}(?:/[a-z]{2,4}){1,20}");

    private static final int LONGEST_CREDIT = 80;

    private final String mediaType;
    private final String charset;
    private String headline = "";
    private String standfirst = "";
    private String byline = "";
    private String dateline = "";
    private String credit = "";
    private String language;
    private String feedLanguage;
    private String locale;
    private Supplier<Metadata> metadata = () -> Metadata.NONE;
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Map<String, String> dates = new LinkedHashMap<>();
    private final List<GalleyPart> body = new ArrayList<>();

    /**
     * An empty galley.
     *
     * @param mediaType what the item is
     * @param charset IANA name of the encoding that it was decoded with
     */
    public Galley(String mediaType, String charset) {
        this.mediaType = mediaType;
        this.charset = charset;
    }

    /** Sets the headline. As with all parts that an article has one of, the first call counts. */
    public Galley headline(String text) {
        headline = first(headline, text);
        return this;
    }

    /** Sets the standfirst: the summary between headline and text. */
    public Galley standfirst(String text) {
        standfirst = first(standfirst, text);
        return this;
    }

    /** Sets the line that names the writers. */
    public Galley byline(String text) {
        byline = first(byline, text);
        return this;
    }

    /** Sets the dateline: the place and date of a report; it is printed unless the body begins with one for the same place. */
    public Galley dateline(String text) {
        dateline = first(dateline, text);
        return this;
    }

    /** Sets who signs the report. */
    public Galley credit(String text) {
        String line = line(text);
        credit = line.length() > LONGEST_CREDIT ? credit : first(credit, line);
        return this;
    }

    /** Sets the language: a tag such as "en-US". */
    public Galley language(String tag) {
        if (language == null) {
            language = LanguageCodes.ofTag(tag);
            locale = language == null ? locale : tag.strip();
        }
        return this;
    }

    /** Sets the language that the feed states, which is right less often than the one detected from the words. */
    public Galley feedLanguage(String tag) {
        feedLanguage = LanguageCodes.ofTag(tag);
        boolean closer =
                locale == null || (locale.length() <= 3 && feedLanguage != null && feedLanguage.equals(language));
        locale = closer && feedLanguage != null ? tag.strip() : locale;
        return this;
    }

    /** Sets how to read what the source states beside the text, which is done when the parts are printed. */
    public Galley metadata(Supplier<Metadata> stated) {
        metadata = stated;
        return this;
    }

    /** Adds a keyword. */
    public Galley keyword(String text) {
        String line = line(text);
        if (!line.isEmpty()) {
            keywords.add(line);
        }
        return this;
    }

    /**
     * Adds a date; the first that can be parsed is the date of publication.
     *
     * @param field what the format calls it
     */
    public Galley date(String field, String value) {
        String line = line(value);
        if (!line.isEmpty()) {
            dates.putIfAbsent(field, line);
        }
        return this;
    }

    /** Adds a part of the body. */
    public Galley add(SegmentKind kind, String text) {
        String line = line(text);
        if (!line.isEmpty()) {
            body.add(new GalleyPart(INITIALS.matcher(line).matches() ? SegmentKind.FURNITURE : kind, line));
        }
        return this;
    }

    /** Adds plain text to the body, its lines untouched. */
    public Galley plain(String text) {
        int start = Blank.skip(text, 0, text.length());
        if (start < text.length()) {
            int lineStart = text.lastIndexOf('\n', start) + 1;
            body.add(new GalleyPart(null, text.substring(lineStart, Blank.trim(text, start, text.length()))));
        }
        return this;
    }

    /** Adds spans of a text to the body. */
    public Galley add(String text, List<LabelledSpan> spans) {
        spans.forEach(span -> add(span.kind(), span.in(text)));
        return this;
    }

    public boolean hasBody() {
        return !body.isEmpty();
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return body.isEmpty() && headline.isEmpty() && standfirst.isEmpty();
    }

    /** The first line that will be printed, null if there is none. */
    public String firstLine() {
        return Stream.concat(Stream.of(headline, standfirst), body.stream().map(GalleyPart::text))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Prints the parts. */
    public Proof proof() {
        Proof proof = new Proof(
                mediaType, charset, language, feedLanguage, locale, List.copyOf(keywords), dates, metadata.get());
        Repeats repeats = new Repeats(headline, body);
        int repeat = repeats.indexOfHeadline();
        boolean bare = body.stream().skip(repeat + 1L).noneMatch(GalleyPart::isText);
        proof.print(SegmentKind.HEADLINE, headline);
        proof.print(SegmentKind.STANDFIRST, bare || repeats.contains(standfirst) ? "" : standfirst);
        proof.print(SegmentKind.BYLINE, byline);
        proof.print(SegmentKind.DATELINE, repeats.hasDateline(dateline) ? "" : dateline);
        if (bare) {
            // a flash has no text: its standfirst, or its repeated headline, is the article
            boolean again = standfirst.isEmpty() && repeat >= 0;
            proof.print(SegmentKind.PARAGRAPH, again ? body.get(repeat).text() : standfirst);
        }
        for (int i = 0; i < body.size(); i++) {
            GalleyPart part = body.get(i);
            if (i < repeat) {
                proof.print(SegmentKind.FURNITURE, part.text());
            } else if (i > repeat) {
                proof.print(part.kind(), part.text());
            }
        }
        proof.print(SegmentKind.CREDIT, credit);
        return proof;
    }

    private static String first(String known, String text) {
        return known.isEmpty() ? line(text) : known;
    }

    private static String line(String text) {
        return text == null ? "" : Blank.collapse(text, 0, text.length());
    }
}
