package org.wireroom.formats.galley;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Blank;

/**
 * An article of a format that tells its parts, on its way to a text: a galley is what a newspaper set its type in. A format fills in
 * what it knows, in any order; {@link #proof()} puts the parts one below the other as they are printed. Not thread-safe.
 */
public final class Galley {
    /** A standfirst that is the beginning of the body is printed once. */
    private static final int LEAST_REPEATED = 20;

    /** Parts of the body among which a page prints its headline again, or the dateline. */
    private static final int DEEPEST_REPEAT = 6;

    /** The initials of writers and editors that close a report: "hh/ph/ts". */
    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,4}(?:/[a-z]{2,4}){1,20}");

    /** Chars of the body in which its own dateline would stand. */
    private static final int DATELINE_ROOM = 120;

    private static final int LEAST_PLACE = 3;
    private static final Pattern PLACE_END = Pattern.compile("[,(/\\d]| [-\u2013\u2014]");
    private static final int LONGEST_CREDIT = 80;

    /**
     * A part of the body.
     *
     * @param kind what it is, null for plain text of one or more paragraphs that is yet to be read
     */
    private record Part(SegmentKind kind, String text) {
        private static final Set<SegmentKind> TEXT =
                EnumSet.of(SegmentKind.PARAGRAPH, SegmentKind.SUBHEADING, SegmentKind.STANDFIRST, SegmentKind.CAPTION);

        boolean isText() {
            return kind == null || TEXT.contains(kind);
        }
    }

    private final String mediaType;
    private final String charset;
    private String headline = "";
    private String standfirst = "";
    private String byline = "";
    private String dateline = "";
    private String credit = "";
    private String language;
    private String feedLanguage;
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Map<String, String> dates = new LinkedHashMap<>();
    private final List<Part> body = new ArrayList<>();

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

    /** Sets the headline; of several the first counts, as with all parts that there is one of. */
    public Galley headline(String text) {
        headline = first(headline, text);
        return this;
    }

    /** Sets the standfirst. */
    public Galley standfirst(String text) {
        standfirst = first(standfirst, text);
        return this;
    }

    /** Sets the line that names the writers. */
    public Galley byline(String text) {
        byline = first(byline, text);
        return this;
    }

    /** Sets the dateline; it is printed unless the body begins with one for the same place. */
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
        language = language == null ? code(tag) : language;
        return this;
    }

    /** Sets the language that the whole feed says it has, which is right less often than what the words tell. */
    public Galley feedLanguage(String tag) {
        feedLanguage = code(tag);
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
     * Adds a date; the first that can be read tells when the article was published.
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
            body.add(new Part(INITIALS.matcher(line).matches() ? SegmentKind.FURNITURE : kind, line));
        }
        return this;
    }

    /** Adds plain text to the body, its lines untouched. */
    public Galley plain(String text) {
        int start = Blank.skip(text, 0, text.length());
        if (start < text.length()) {
            int lineStart = text.lastIndexOf('\n', start) + 1;
            body.add(new Part(null, text.substring(lineStart, Blank.trim(text, start, text.length()))));
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

    /** Prints the parts. */
    public Proof proof() {
        Proof proof = new Proof(mediaType, charset, language, feedLanguage, List.copyOf(keywords), dates);
        int repeat = repeatedHeadline();
        boolean bare = body.stream().skip(repeat + 1L).noneMatch(Part::isText);
        proof.print(SegmentKind.HEADLINE, headline);
        proof.print(SegmentKind.STANDFIRST, bare || repeats(standfirst) ? "" : standfirst);
        proof.print(SegmentKind.BYLINE, byline);
        proof.print(SegmentKind.DATELINE, hasOwnDateline() ? "" : dateline);
        if (bare) {
            // a flash: what there is besides is the article, be it the headline once more
            boolean again = standfirst.isEmpty() && repeat >= 0;
            proof.print(SegmentKind.PARAGRAPH, again ? body.get(repeat).text() : standfirst);
        }
        for (int i = 0; i < body.size(); i++) {
            Part part = body.get(i);
            if (i < repeat) {
                proof.print(SegmentKind.FURNITURE, part.text());
            } else if (i > repeat) {
                proof.print(part.kind(), part.text());
            }
        }
        proof.print(SegmentKind.CREDIT, credit);
        return proof;
    }

    /** Where the body begins with the headline once more, below the name of a section or the like; -1 if it does not. */
    private int repeatedHeadline() {
        int at = Math.min(DEEPEST_REPEAT, body.size()) - 1;
        while (at >= 0 && !body.get(at).text().equalsIgnoreCase(headline)) {
            at--;
        }
        return at;
    }

    /** Whether a text is how the body begins, cut off as feeds do. */
    private boolean repeats(String text) {
        String opening = letters(text);
        String value = letters(text.substring(text.indexOf(':') + 1));
        boolean headlineAgain = text.equalsIgnoreCase(headline)
                || (value.length() >= LEAST_REPEATED && letters(headline).startsWith(value));
        if (headlineAgain) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < body.size() && all.length() < 2 * opening.length() + headline.length(); i++) {
            all.append(letters(body.get(i).text()));
        }
        return opening.length() >= LEAST_REPEATED
                ? all.indexOf(opening) >= 0
                : all.toString().equals(opening);
    }

    private boolean hasOwnDateline() {
        String place = letters(PLACE_END.split(dateline, 2)[0]);
        return place.length() < LEAST_PLACE
                || body.stream()
                        .limit(DEEPEST_REPEAT)
                        .anyMatch(part -> letters(opening(part)).startsWith(place));
    }

    private static String opening(Part part) {
        return part.text().substring(0, Math.min(DATELINE_ROOM, part.text().length()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String first(String known, String text) {
        return known.isEmpty() ? line(text) : known;
    }

    private static String line(String text) {
        return text == null ? "" : Blank.collapse(text, 0, text.length());
    }

    /** "en-US" is "en"; null for what is no tag. */
    private static String code(String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        String code = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z]{2,3}")) {
            return null;
        }
        return code.length() == 2 ? code : LanguageCodes.twoLetters(code);
    }
}
