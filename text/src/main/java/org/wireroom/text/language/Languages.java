package org.wireroom.text.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.text.tables.Table;

/**
 * Tells the language of a text by its script and by the function words of the languages that share the script. Thread-safe.
 */
public final class Languages {
    /** The code for an undetermined language. */
    public static final String UNDETERMINED = "und";

    private static final int SAMPLE = 1_000;
    private static final char LATIN_END = '\u0250';
    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_WORD = 7;
    /** Share of function words in running text is 25 to 50 %; names and figures have next to none. */
    private static final double LEAST_SHARE = 0.02;

    private final Map<UnicodeScript, String> byScript = new EnumMap<>(UnicodeScript.class);
    private final List<String> languages = new ArrayList<>();
    /** For every function word a bit for each language that has it. */
    private final Map<String, Long> words = new HashMap<>();

    public Languages() {
        for (Table.Row row : Table.rows(Languages.class, "scripts.tsv")) {
            byScript.put(UnicodeScript.forName(row.cell(0)), row.cell(1));
        }
        for (Table.Row row : Table.rows(Languages.class, "function-words.tsv")) {
            long bit = 1L << languages.size();
            languages.add(row.cell(0));
            row.words(1).forEach(word -> words.merge(word, bit, (one, other) -> one | other));
        }
    }

    /**
     * The language of a text.
     *
     * @param from where to look first: the body tells more than the head of a page
     * @return ISO 639-1 code, {@value #UNDETERMINED} if it cannot be determined
     */
    public String of(CharSequence text, int from) {
        String language = sample(text, from);
        return language.equals(UNDETERMINED) && from > 0 ? sample(text, 0) : language;
    }

    private String sample(CharSequence text, int from) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int[] hits = new int[languages.size()];
        int count = 0;
        int to = Math.min(text.length(), from + SAMPLE);
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                count++;
                countScripts(text, at, end, letters);
                countWord(text, at, end, hits);
            }
            at = end + 1;
        }
        String found = mostHits(hits, count);
        return found == null ? byScript(letters) : found;
    }

    private static void countScripts(CharSequence text, int from, int to, Map<UnicodeScript, Integer> letters) {
        if (text.charAt(from) < LATIN_END) {
            letters.merge(UnicodeScript.LATIN, to - from, Integer::sum);
            return;
        }
        for (int i = from; i < to; i++) {
            letters.merge(UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
        }
    }

    private void countWord(CharSequence text, int from, int to, int[] hits) {
        if (to - from < SHORTEST_WORD || to - from > LONGEST_WORD) {
            return;
        }
        String word = text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
        for (long left = words.getOrDefault(word, 0L); left != 0; left &= left - 1) {
            hits[Long.numberOfTrailingZeros(left)]++;
        }
    }

    /** The language with most hits, null if there are too few, or if another one has as many. */
    private String mostHits(int[] hits, int count) {
        int best = -1;
        boolean tied = false;
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] > 0 && (best < 0 || hits[i] >= hits[best])) {
                tied = best >= 0 && hits[i] == hits[best];
                best = i;
            }
        }
        boolean clear = best >= 0 && !tied && hits[best] >= LEAST_SHARE * count;
        return clear ? languages.get(best) : null;
    }

    private String byScript(Map<UnicodeScript, Integer> letters) {
        UnicodeScript main = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        // Japanese mixes three scripts; no other language prints kana
        boolean kana = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        return main == UnicodeScript.HAN && kana ? "ja" : byScript.getOrDefault(main, UNDETERMINED);
    }
}
