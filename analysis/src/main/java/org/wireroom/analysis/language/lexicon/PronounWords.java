package org.wireroom.analysis.language.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.text.tables.Table;

/** Pronouns and determiners by what rules conclude from them. The table says why its readers differ. */
public final class PronounWords {
    private static final String FILE = "pronouns.tsv";

    private PronounWords() {}

    /** Those that are evidence for the gender of a person named nearby, of "he" or of "she". */
    public static Set<String> ofGender(String pronoun) {
        return personal("gender", pronoun);
    }

    /** Those that name a speaker by themselves and mean "he", "she" or "they". */
    public static Set<String> ofSpeaker(String pronoun) {
        return personal("speaker", pronoun);
    }

    /** Those that name the speaker of a relative clause. */
    public static Set<String> relative() {
        return Set.copyOf(Table.wordsFor(PronounWords.class, FILE, "relative"));
    }

    /** Those that make a role that of one certain holder. */
    public static Set<String> definite() {
        return Set.copyOf(Table.wordsFor(PronounWords.class, FILE, "definite"));
    }

    private static Set<String> personal(String reader, String pronoun) {
        List<Table.Row> rows = Table.rows(PronounWords.class, FILE);
        return rows.stream()
                .filter(row -> row.words(1).contains(reader) && row.cell(2).equals(pronoun))
                .map(row -> row.cell(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
