package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.text.tables.Table;
import org.wireroom.text.tables.Table.Row;

/** The ways in which outlets write the same spoken words: contractions, spelled-out numbers, American and British spelling. */
final class HouseStyle {
    private static final HouseStyle ENGLISH = new HouseStyle();
    private static final int SHORTEST_SPELT = 5;
    private static final Map<String, Integer> MULTIPLES = Map.of("hundred", 100, "thousand", 1000);
    private static final Set<String> LARGE =
            Set.of("million", "billion", "trillion", "mln", "bln", "bn", "tn", "lakh", "crore");
    private static final List<String> UNITS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Pattern TENS = Pattern.compile("[2-9]0");
    private static final Map<String, String> SHORT_MULTIPLES =
            Map.of("m", "million", "mn", "million", "bn", "billion", "b", "billion", "tn", "trillion", "k", "thousand");
    private static final Pattern SHORT_MULTIPLE = Pattern.compile("([0-9][0-9.,]{0,20})(m|mn|bn|b|tn|k)");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final Map<String, List<String>> written = new HashMap<>();
    private final Set<String> firstOfTwo = new HashSet<>();
    private final Map<String, Ending> contractions = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> function = words("function-words.txt");
    private final Set<String> negations = words("negations.txt");

    private record Ending(String meaning, Set<String> hosts) {}

    private HouseStyle() {
        for (Row row : Table.rows(HouseStyle.class, "house-style.tsv")) {
            written.put(row.cell(0), row.words(1));
            if (row.cell(0).indexOf(' ') > 0) {
                firstOfTwo.add(row.cell(0).substring(0, row.cell(0).indexOf(' ')));
            }
        }
        for (Row row : Table.rows(HouseStyle.class, "contractions.tsv")) {
            contractions.put(row.cell(0), new Ending(row.cell(1), Set.copyOf(row.words(2))));
        }
        for (Row row : Table.rows(HouseStyle.class, "spellings.tsv")) {
            spellings.put(row.cell(0), row.cell(1));
        }
    }

    static HouseStyle english() {
        return ENGLISH;
    }

    /**
     * The one word that two words are read as, null if they are not one: "per cent", "two hundred".
     *
     * @param printed the first as printed, in lower case
     * @param read the first as it was read
     */
    String readTogether(String printed, String read, String second) {
        Integer times = MULTIPLES.get(second);
        if (times != null && read.equals("a")) {
            return Integer.toString(times);
        }
        if (times != null && SMALL_NUMBER.matcher(read).matches()) {
            return Integer.toString(Integer.parseInt(read) * times);
        }
        if (TENS.matcher(read).matches() && UNITS.contains(second)) {
            return Integer.toString(Integer.parseInt(read) + UNITS.indexOf(second) + 1);
        }
        List<String> together = firstOfTwo.contains(printed) ? written.get(printed + ' ' + second) : null;
        together = together == null && firstOfTwo.contains(read) ? written.get(read + ' ' + second) : together;
        return together == null ? null : together.get(0);
    }

    /** The name of a currency by its sign, null for other characters. */
    String currency(char sign) {
        return switch (sign) {
            case '$' -> "dollars";
            case '£' -> "pounds";
            case '€' -> "euros";
            case '¥' -> "yen";
            case '₹' -> "rupees";
            case '₦' -> "naira";
            default -> null;
        };
    }

    /** Whether a word multiplies the number before it: the name of a currency follows it. */
    boolean isMultiple(String lowerCase) {
        return LARGE.contains(lowerCase) || MULTIPLES.containsKey(lowerCase);
    }

    /** The words that a word is read as; null for itself. */
    List<String> read(String lowerCase) {
        List<String> known = written.get(lowerCase);
        if (known != null) {
            return known;
        }
        Matcher multiple = SHORT_MULTIPLE.matcher(lowerCase);
        if (multiple.matches()) {
            return List.of(multiple.group(1).replace(",", ""), SHORT_MULTIPLES.get(multiple.group(2)));
        }
        int apostrophe = lowerCase.lastIndexOf('\'');
        return apostrophe < 0
                ? null
                : expanded(lowerCase.substring(0, apostrophe), lowerCase.substring(apostrophe + 1));
    }

    /** A word in American spelling, for comparisons only: the result may not be a word. */
    String spelling(String word) {
        for (int start = 2; word.length() >= SHORTEST_SPELT && start < word.length() - 1; start++) {
            String american = spellings.get(word.substring(start));
            if (american != null) {
                return word.substring(0, start) + american;
            }
        }
        return word;
    }

    /** Whether a word is a function word. */
    boolean isFunctionWord(String word) {
        return function.contains(word);
    }

    /** Whether a word negates what is said. */
    boolean isNegation(String word) {
        return negations.contains(word);
    }

    private List<String> expanded(String host, String ending) {
        Ending contraction = contractions.get(ending);
        List<String> words = new ArrayList<>();
        words.add(host);
        if (contraction != null && contraction.meaning().equals("not") && host.endsWith("n") && host.length() > 1) {
            words.set(0, host.substring(0, host.length() - 1));
            words.add("not");
        } else if (contraction != null
                && (contraction.hosts().isEmpty() || contraction.hosts().contains(host))) {
            words.add(contraction.meaning());
        } else if (!ending.equals("s")) {
            words.set(0, host + ending);
        }
        return words;
    }

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        for (Row row : Table.rows(HouseStyle.class, table)) {
            words.addAll(row.words(0));
        }
        return words;
    }
}
