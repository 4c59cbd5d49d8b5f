package org.wireroom.analysis.language.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.Title;

/** Common nouns that mean people or bodies of people. */
public final class PersonNouns {
    private static final Set<String> PEOPLE = people();
    private static final Set<String> BODIES = Table.words(PersonNouns.class, "bodies.txt");

    private PersonNouns() {}

    private static Set<String> people() {
        Set<String> words = new HashSet<>(Table.words(PersonNouns.class, "people.txt"));
        for (Title title : Title.offices()) {
            // a head of government is a head, not a government
            String head = title.lower().split(" of ", 2)[0];
            words.add(head.substring(head.lastIndexOf(' ') + 1));
        }
        return Set.copyOf(words);
    }

    /** Whether a word means people, in the singular or plural. */
    public static boolean isPerson(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plural = lower.endsWith("s") && PEOPLE.contains(lower.substring(0, lower.length() - 1));
        return plural || PEOPLE.contains(lower);
    }

    /** Whether a word means a body of people: "the union". */
    public static boolean isBody(String word) {
        return BODIES.contains(word.toLowerCase(Locale.ROOT));
    }
}
