package org.wireroom.analysis.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;

/** The words by which articles are grouped into stories: those of the headline, which count twice, and of the body's beginning. */
public final class StoryWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final int MOST_WORDS = 500;
    private static final int LEAST_LETTERS = 2;
    private static final int LONGEST = 40;
    private static final List<String> NO_PLURAL = List.of("ss", "us", "is");
    private static final List<String> ENDINGS = List.of("ing", "ed", "e");
    private static final int LEAST_STEM = 3;

    private StoryWords() {}

    /**
     * How often each word occurs.
     *
     * @param text the article's text
     * @param segments what is what in it, in code points
     */
    public static Map<String, Integer> of(String text, List<Segment> segments) {
        Map<String, Integer> counts = new HashMap<>();
        int left = MOST_WORDS;
        for (Segment segment : segments) {
            boolean headline = segment.kind() == SegmentKind.HEADLINE;
            // each segment is looked for from the beginning of the text, so not those of which no word counts
            if (left > 0 && (headline || isBody(segment.kind()))) {
                left -= each(
                        within(text, segment),
                        left,
                        (word, stem) -> counts.merge(stem, headline ? 2 : 1, Integer::sum));
            }
        }
        return counts;
    }

    /** The stems of all words of a text. */
    public static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        each(text, Integer.MAX_VALUE, (word, stem) -> stems.add(stem));
        return stems;
    }

    /** Passes on the first words of a text as they are printed, with their stems; returns how many these are. */
    static int each(String text, int most, BiConsumer<String, String> words) {
        Matcher matcher = WORD.matcher(text);
        int count = 0;
        while (count < most && matcher.find()) {
            String stem = stem(matcher.group());
            if (stem.length() >= LEAST_LETTERS) {
                words.accept(matcher.group(), stem);
                count++;
            }
        }
        return count;
    }

    /** A word in lower case without its English ending, so that "strikes" and "striking" are one word. */
    public static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int apostrophe = lower.indexOf('\'');
        boolean contracted = apostrophe > LEAST_LETTERS || lower.endsWith("'s");
        String whole = contracted ? lower.substring(0, apostrophe) : lower;
        String singular = singular(whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST));
        for (String ending : ENDINGS) {
            if (singular.endsWith(ending) && singular.length() > ending.length() + LEAST_STEM) {
                return singular.substring(0, singular.length() - ending.length());
            }
        }
        return singular;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 5 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean plural = length > 4 && word.endsWith("s") && NO_PLURAL.stream().noneMatch(word::endsWith);
        return plural ? word.substring(0, length - 1) : word;
    }

    private static boolean isBody(SegmentKind kind) {
        return kind == SegmentKind.STANDFIRST || kind == SegmentKind.PARAGRAPH || kind == SegmentKind.SUBHEADING;
    }

    private static String within(String text, Segment segment) {
        int start = text.offsetByCodePoints(0, segment.start());
        return text.substring(start, text.offsetByCodePoints(start, segment.end() - segment.start()));
    }
}
