package org.wireroom.text.words;

import java.util.List;
import java.util.Locale;
import org.wireroom.text.tables.Table;

/**
 * A title, office, rank or calling that news puts beside a name. The table says why its readers differ.
 *
 * @param printed as printed: "Prime Minister", "Gen."
 * @param office the office that it is a form of, empty if it is none
 * @param gender "m" or "f" if it implies the gender of the person, else empty
 */
public record Title(String printed, String office, String gender) {
    /** Those that are offices. */
    public static List<Title> offices() {
        return read("office");
    }

    /** Those that give the gender of the name that follows. */
    public static List<Title> honorifics() {
        return read("honorific");
    }

    /** Those of the name tagger's list of titles. */
    public static List<Title> ofGazetteer() {
        return read("gazetteer");
    }

    /** Those that the name tagger takes as evidence for a person's name. */
    public static List<Title> cues() {
        return read("cue");
    }

    /** Those that bylines print beside a writer's name. */
    public static List<Title> ofWriters() {
        return read("byline");
    }

    /** The title in lower case. */
    public String lower() {
        return printed.toLowerCase(Locale.ROOT);
    }

    private static List<Title> read(String reader) {
        return Table.rows(Title.class, "titles.tsv").stream()
                .filter(row -> row.words(1).contains(reader))
                .map(row -> new Title(row.cell(0), row.cell(2), row.cell(3)))
                .toList();
    }
}
