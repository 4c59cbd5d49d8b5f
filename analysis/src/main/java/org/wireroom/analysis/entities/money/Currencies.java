package org.wireroom.analysis.entities.money;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.lexicon.WordMap;
import org.wireroom.text.tables.Table;

/** The signs and names of currencies. */
final class Currencies {
    /** A currency that is certain to be one, but not which. */
    static final String UNKNOWN = "-";
    /** Words that mean money only with a country, a sign or a magnitude beside them. */
    private static final Set<String> AMBIGUOUS = AmountWords.ambiguousNouns();

    private final WordMap<String> signs;
    private final Map<String, String> printed;
    private final Map<String, String> letters;
    private final WordMap<Noun> nouns;
    private final Map<String, List<String>> shared = new HashMap<>();

    Currencies() {
        Map<String, String> signTable = new HashMap<>();
        Map<String, String> letterTable = new HashMap<>();
        Map<String, Map<String, String>> byCountry = new HashMap<>();
        Map<String, String> alone = new HashMap<>();
        for (Table.Row row : Table.rows(Currencies.class, "shared-signs.tsv")) {
            row.phrases(0).forEach(sign -> shared.put(sign, row.phrases(1)));
        }
        for (Table.Row row : Table.rows(Currencies.class, "currencies.tsv")) {
            String code = row.cell(0);
            row.phrases(1).forEach(sign -> signTable.put(sign, code));
            row.phrases(2).forEach(noun -> alone.put(noun, code));
            row.phrases(5).forEach(letter -> letterTable.put(letter, code));
            for (String noun : row.phrases(3)) {
                row.phrases(4)
                        .forEach(country -> byCountry
                                .computeIfAbsent(noun, n -> new HashMap<>())
                                .put(country, code));
            }
        }
        Map<String, Noun> all = new HashMap<>();
        alone.forEach((noun, code) -> all.put(noun, new Noun(code, false, byCountry.getOrDefault(noun, Map.of()))));
        byCountry.forEach(
                (noun, countries) -> all.putIfAbsent(noun, new Noun(UNKNOWN, AMBIGUOUS.contains(noun), countries)));
        // rows with a name that means one currency alone and others with a country
        signs = new WordMap<>(signTable);
        printed = Map.copyOf(signTable);
        letters = Map.copyOf(letterTable);
        nouns = new WordMap<>(all);
    }

    /** The code of a sign or an abbreviation, {@link #UNKNOWN} if there are several, null if it is none. */
    String sign(CharSequence text, int start, int end) {
        return signs.get(text, start, end);
    }

    /** The code of letters that touch an amount, as the table prints them or in capitals ("KSh", "RM"), null if they are none. */
    String touching(String sign) {
        boolean capitals = sign.equals(sign.toUpperCase(Locale.ROOT));
        return capitals && sign.length() > 1 ? signs.get(sign) : printed.get(sign);
    }

    /** The code of a letter that touches a large amount ("N5 billion"), null if it is none. */
    String letter(String letter) {
        return letters.get(letter);
    }

    /** The currencies that share a sign as printed; empty for a sign of one. */
    List<String> sharing(String sign) {
        return shared.getOrDefault(sign, List.of());
    }

    /** The currencies that a noun names, null if it is none. */
    Noun noun(CharSequence text, int start, int end) {
        return nouns.get(text, start, end);
    }

    /**
     * A noun such as "dollars".
     *
     * @param alone code that it means without a country
     * @param ambiguous whether it is also a word for something else
     * @param byCountry codes by the words of countries, lower-case
     */
    record Noun(String alone, boolean ambiguous, Map<String, String> byCountry) {
        /** The currencies that it may be without a country. */
        List<String> candidates() {
            return alone.equals("USD") || alone.equals("EUR") ? List.of() : List.copyOf(byCountry.values());
        }
    }
}
