package org.wireroom.text.words;

import java.util.Set;
import org.wireroom.text.tables.Table;

/** Small words and marks inside names: "of", "van", "bin". The table says why its readers differ. */
public final class NameParticles {
    private NameParticles() {}

    /** Those that may be in lower case in a run of words that reads like a name. */
    public static Set<String> ofNames() {
        return words("names");
    }

    /** Those that join capitalised words to one run for the name tagger. */
    public static Set<String> ofTagger() {
        return words("tagger");
    }

    /** Those that an acronym leaves out. */
    public static Set<String> leftOutOfAcronyms() {
        return words("initials");
    }

    private static Set<String> words(String reader) {
        return Set.copyOf(Table.wordsFor(NameParticles.class, "name-particles.tsv", reader));
    }
}
