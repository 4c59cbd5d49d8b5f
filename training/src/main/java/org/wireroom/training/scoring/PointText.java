package org.wireroom.training.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.text.CodePoints;
import org.wireroom.text.Span;

/** A text whose positions are Unicode code points, as those of events are. */
final class PointText {
    private static final Set<Integer> NUMBER =
            Set.of((int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern THAT =
            Pattern.compile("[^\\p{L}\\p{N}_]*that\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final CodePoints points;
    private final int[] characters;

    /**
     * A word of the text.
     *
     * @param word in lower case
     * @param start first code point
     * @param end code point after its last one
     */
    record Word(String word, int start, int end) {}

    PointText(String text) {
        this.text = text;
        points = new CodePoints(text);
        characters = text.codePoints().toArray();
    }

    /** The text itself. */
    String string() {
        return text;
    }

    /** The characters of a span, as far as the text has them. */
    String in(int start, int end) {
        int from = Math.min(start, characters.length);
        int to = Math.max(from, Math.min(end, characters.length));
        return new String(characters, from, to - from);
    }

    /** Where words are first found from a position on, -1 if they are not. */
    int find(String words, int from) {
        int found = text.indexOf(words, text.offsetByCodePoints(0, Math.min(from, characters.length)));
        return found < 0 ? -1 : points.at(found);
    }

    /** Where words are last found, -1 if they are not. */
    int findLast(String words) {
        int found = text.lastIndexOf(words);
        return found < 0 ? -1 : points.at(found);
    }

    /** Where words are found, each place once and none overlapping. */
    List<Integer> places(String words, boolean anyCase) {
        List<Integer> places = new ArrayList<>();
        Matcher matcher = Pattern.compile(
                        Pattern.quote(words), anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0)
                .matcher(text);
        while (matcher.find()) {
            places.add(points.at(matcher.start()));
        }
        return places;
    }

    /** The words of a span. */
    List<Word> words(int start, int end) {
        String part = in(start, end);
        CodePoints inPart = new CodePoints(part);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(part);
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group().toLowerCase(Locale.ROOT),
                    start + inPart.at(matcher.start()),
                    start + inPart.at(matcher.end())));
        }
        return words;
    }

    /** All words. */
    List<Word> words() {
        return words(0, characters.length);
    }

    /** The positions of letters and digits in spans. */
    BitSet letters(List<Span> spans) {
        BitSet letters = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), characters.length); i++) {
                if (Character.isLetter(characters[i]) || NUMBER.contains(Character.getType(characters[i]))) {
                    letters.set(i);
                }
            }
        }
        return letters;
    }

    /** The letters and digits of a content; a leading "that" in a span does not count. */
    BitSet contentLetters(List<Span> spans) {
        List<Span> without = new ArrayList<>();
        for (Span span : spans) {
            String part = in(span.start(), span.end());
            Matcher that = THAT.matcher(part);
            without.add(
                    that.lookingAt() ? new Span(span.start() + part.codePointCount(0, that.end()), span.end()) : span);
        }
        return letters(without);
    }

    /** The words of spans, joined by blanks. */
    String joined(List<Span> spans) {
        List<String> parts = new ArrayList<>();
        spans.forEach(span -> parts.add(in(span.start(), span.end())));
        return String.join(" ", parts);
    }

    /** Words to compare: in lower case, everything between them one blank; empty for null. */
    static String normal(String words) {
        String normal = Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(normal).replaceAll(" ").strip();
    }

    /** The same of a name, without the 's of a possessive. */
    static String normalName(String name) {
        return normal(name == null ? "" : POSSESSIVE.matcher(name).replaceFirst(""));
    }
}
