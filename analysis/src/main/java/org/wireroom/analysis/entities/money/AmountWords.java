package org.wireroom.analysis.entities.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.lexicon.Numbers;
import org.wireroom.analysis.entities.lexicon.WordMap;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.tables.Table;

/** The words of amounts: numbers, magnitudes, and nouns that are not always money. Thread-safe. */
final class AmountWords {
    private final WordMap<BigDecimal> numbers;
    private final WordMap<BigDecimal> magnitudes;
    private final Map<String, String> minor = new HashMap<>();

    AmountWords() {
        Map<String, BigDecimal> cardinals = new HashMap<>();
        Numbers.ofAmounts().forEach((word, number) -> cardinals.put(word, BigDecimal.valueOf(number)));
        numbers = new WordMap<>(cardinals);
        Map<String, BigDecimal> factors = new HashMap<>();
        for (Table.Row row : Table.rows(AmountWords.class, "amount-words.tsv")) {
            if (row.cell(0).equals("magnitude")) {
                row.phrases(2).forEach(word -> factors.put(word, new BigDecimal(row.cell(1))));
            } else if (row.cell(0).equals("minor")) {
                row.phrases(2).forEach(word -> minor.put(word, row.cell(1)));
            }
        }
        magnitudes = new WordMap<>(factors);
    }

    /** Nouns that mean money only with a country, a sign or a magnitude beside them. */
    static Set<String> ambiguousNouns() {
        Set<String> nouns = new HashSet<>();
        for (Table.Row row : Table.rows(AmountWords.class, "amount-words.tsv")) {
            if (row.cell(0).equals("ambiguous")) {
                nouns.addAll(row.phrases(2));
            }
        }
        return Set.copyOf(nouns);
    }

    /** The currency that a word as printed is a hundredth of ("cents"), null if it is no such word. */
    String minor(String word) {
        return minor.get(word);
    }

    /** The number that a token names, null if it is none. */
    BigDecimal number(Tokens tokens, int token) {
        return numbers.get(tokens.text(), tokens.start(token), tokens.end(token));
    }

    /** The factor that a token names ("million"), null if it is none. */
    BigDecimal magnitude(Tokens tokens, int token) {
        return magnitude(tokens.text(), tokens.start(token), tokens.end(token));
    }

    /** The factor that the letters between two chars name ("m" of "5m"), null if they name none. */
    BigDecimal magnitude(String text, int start, int end) {
        return magnitudes.get(text, start, end);
    }
}
