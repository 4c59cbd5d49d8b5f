package org.wireroom.analysis.language.lexicon;

import java.util.Set;
import org.wireroom.text.tables.Table;

/** Prepositions by what rules conclude from them. The table says why its readers differ. */
public final class Prepositions {
    private Prepositions() {}

    /** Those that precede the name of a place. */
    static Set<String> beforePlaces() {
        return words("place");
    }

    /** Those that open a phrase before a clause: "at the meeting Maria Keller said". */
    public static Set<String> ofAdverbials() {
        return words("adverbial");
    }

    /** Those that may follow an office: "director of", "adviser to". */
    public static Set<String> afterOffices() {
        return words("office");
    }

    /** Those that join the further parts of a title. */
    public static Set<String> insideTitles() {
        return words("joint");
    }

    /** Those after which it is named whose spokesman or friend somebody is, or where people are: "residents of". */
    public static Set<String> afterPeople() {
        return words("people");
    }

    private static Set<String> words(String reader) {
        return Set.copyOf(Table.wordsFor(Prepositions.class, "prepositions.tsv", reader));
    }
}
