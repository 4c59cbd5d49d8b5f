package org.wireroom.analysis.entities.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.tables.Table;

/**
 * Which of several currencies with one sign or name an article means: that of the country whose names it has most, of several that of the
 * one named first. For one article; the names are counted when the first such amount is met.
 */
final class HomeCurrency {
    private static final Map<String, String> CODES = codes();
    private static final int LONGEST_NAME = 3;
    private static final Set<BigDecimal> INDIAN_MAGNITUDES =
            Set.of(new BigDecimal("100000"), new BigDecimal("10000000"));
    private static final Pattern INDIAN_GROUPS = Pattern.compile("\\b\\d{1,2},\\d{2},\\d{3}\\b");

    private final Tokens tokens;
    private Map<String, Integer> counts;

    HomeCurrency(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The code of an amount.
     *
     * @param candidates the currencies that share the sign or name
     * @param otherwise the code where the article names none of their countries
     */
    String of(List<String> candidates, String otherwise) {
        if (counts == null) {
            counts = count();
        }
        String best = otherwise;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most && candidates.contains(entry.getKey())) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /**
     * Whether an amount is written in lakhs or crores.
     *
     * @param magnitude the factor after its number, null for none
     */
    static boolean isIndian(BigDecimal magnitude, String printed) {
        return (magnitude != null && INDIAN_MAGNITUDES.contains(magnitude))
                || INDIAN_GROUPS.matcher(printed).find();
    }

    /** How often the article names each country, by currency, in the order of the first names. */
    private Map<String, Integer> count() {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (Character.isUpperCase(tokens.text().charAt(tokens.start(i)))) {
                String code = codeAt(i);
                if (code != null) {
                    found.merge(code, 1, Integer::sum);
                }
            }
        }
        return found;
    }

    private String codeAt(int token) {
        for (int last = Math.min(tokens.size(), token + LONGEST_NAME) - 1; last >= token; last--) {
            String name = tokens.text().substring(tokens.start(token), tokens.end(last));
            String code = CODES.get(name.toLowerCase(Locale.ROOT));
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Table.Row row : Table.rows(HomeCurrency.class, "home-currencies.tsv")) {
            row.phrases(1).forEach(name -> codes.put(name, row.cell(0)));
        }
        return codes;
    }
}
