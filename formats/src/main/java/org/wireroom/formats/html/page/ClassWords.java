package org.wireroom.formats.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.wireroom.text.tables.Table;

/** Finds the kinds of words in the classes, ids and similar names of elements. Thread-safe. */
public final class ClassWords {
    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "itemprop", "role", "data-testid", "data-component", "data-type");
    private static final int LONGEST = 600;

    private final List<String> kinds = new ArrayList<>();
    private final Map<String, Integer> bits = new HashMap<>();

    public ClassWords() {
        for (Table.Row row : Table.rows(ClassWords.class, "class-words.tsv")) {
            int bit = 1 << kinds.size();
            kinds.add(row.cell(0));
            row.words(1).forEach(word -> bits.merge(word, bit, (one, other) -> one | other));
        }
    }

    /** The kinds of words, each a bit of what {@link #of} returns, from the lowest. */
    public List<String> kinds() {
        return kinds;
    }

    /** The bit of a kind. */
    public int bit(String kind) {
        return 1 << kinds.indexOf(kind);
    }

    /** The kinds of words in the names of an element. */
    int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int found = 0;
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                found |= of(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
        return found;
    }

    /** The kinds of words in a name. */
    int of(String value) {
        int found = 0;
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            boolean letter = i < value.length() && Character.isLetter(value.charAt(i));
            boolean hump = letter
                    && i > from
                    && Character.isUpperCase(value.charAt(i))
                    && Character.isLowerCase(value.charAt(i - 1));
            if (!letter || hump) {
                if (i > from) {
                    found |= bits.getOrDefault(value.substring(from, i).toLowerCase(Locale.ROOT), 0);
                }
                from = letter ? i : i + 1;
            }
        }
        return found;
    }
}
