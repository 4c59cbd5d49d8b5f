package org.wireroom.analysis.entities.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** Numbers in words. The table says why its readers differ. */
public final class Numbers {
    private Numbers() {}

    /** Those that amounts of money have. */
    public static Map<String, Integer> ofAmounts() {
        return numbers("amount");
    }

    /** Those that precede a unit of time, "a" among them. */
    public static Map<String, Integer> ofTime() {
        return numbers("time");
    }

    private static Map<String, Integer> numbers(String reader) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Table.Row row : Table.rows(Numbers.class, "numbers.tsv")) {
            if (row.words(1).contains(reader)) {
                numbers.put(row.cell(0), Integer.valueOf(row.cell(2)));
            }
        }
        return numbers;
    }
}
