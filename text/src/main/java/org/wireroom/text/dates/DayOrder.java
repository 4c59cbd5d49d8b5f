package org.wireroom.text.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** Which figure comes first in a date that puts the year last: "03/04/2026". */
public enum DayOrder {
    /** As in the United States: 4 March. */
    MONTH_FIRST,
    /** As nearly everywhere else: 3 April. */
    DAY_FIRST,
    /** Nothing decides it. */
    OPEN;

    private static final Map<String, DayOrder> EXCEPTIONS = exceptions();

    /**
     * The usual order of a country, or else of a language.
     *
     * @param tag a language tag ("en-GB", "fr", "pt_BR"), null if it is not known
     */
    public static DayOrder of(String tag) {
        if (tag == null || tag.isBlank()) {
            return OPEN;
        }
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        String country = locale.getCountry();
        if (country.length() == 2) {
            return EXCEPTIONS.getOrDefault(country, DAY_FIRST);
        }
        return locale.getLanguage().isEmpty() ? OPEN : EXCEPTIONS.getOrDefault(locale.getLanguage(), DAY_FIRST);
    }

    private static Map<String, DayOrder> exceptions() {
        Map<String, DayOrder> orders = new HashMap<>();
        for (Table.Row row : Table.rows(DayOrder.class, "day-order.tsv")) {
            orders.put(row.cell(0), row.cell(1).equals("month") ? MONTH_FIRST : OPEN);
        }
        return Map.copyOf(orders);
    }
}
