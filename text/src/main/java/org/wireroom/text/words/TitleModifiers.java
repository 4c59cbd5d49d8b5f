package org.wireroom.text.words;

import java.util.Set;
import org.wireroom.text.tables.Table;

/** Words around an office in a title: "former", "deputy", "foreign". The table says why its readers differ. */
public final class TitleModifiers {
    private TitleModifiers() {}

    /** Those that may be in lower case before an office. */
    public static Set<String> beforeOffices() {
        return words("title");
    }

    /** Those that say nothing about which office it is. */
    public static Set<String> statuses() {
        return words("status");
    }

    /** Those that make it another office: a deputy minister is not the minister. */
    public static Set<String> ranks() {
        return words("rank");
    }

    /** Those that bylines print beside a writer's name. */
    public static Set<String> ofWriters() {
        return words("byline");
    }

    private static Set<String> words(String reader) {
        return Set.copyOf(Table.wordsFor(TitleModifiers.class, "title-modifiers.tsv", reader));
    }
}
