package org.wireroom.analysis.language.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.NameParticles;
import org.wireroom.text.words.ReportingWord;
import org.wireroom.text.words.Title;

/** Kinds of words that are evidence for the type of the name beside them. */
public enum CueWord {
    /** Precedes a person's name. */
    TITLE(1),
    /** Precedes a place's name. */
    PLACE_PREPOSITION(2),
    /** Follows the name of someone who speaks. */
    SAYING(4),
    /** Is inside names, in lower case. */
    CONNECTOR(8),
    /** May start a place's name, in lower case. */
    DIRECTION(16);

    private final int bit;

    CueWord(int bit) {
        this.bit = bit;
    }

    /** The kinds of all cue words, as bits. */
    static Map<String, Integer> english() {
        Map<String, Integer> kinds = new HashMap<>();
        for (CueWord kind : values()) {
            kind.words().forEach(word -> kinds.merge(word, kind.bit, (a, b) -> a | b));
        }
        return kinds;
    }

    private Stream<String> words() {
        return switch (this) {
            case TITLE -> Title.cues().stream().map(Title::lower);
            case PLACE_PREPOSITION -> Prepositions.beforePlaces().stream();
            case SAYING -> ReportingWord.english().stream().flatMap(word -> word.taggerForms().stream());
            case CONNECTOR -> NameParticles.ofTagger().stream();
            case DIRECTION ->
                Table.rows(CueWord.class, "directions.txt").stream().flatMap(row -> row.words(0).stream());
        };
    }

    /** Whether a word is of this kind. */
    public boolean is(Word word) {
        return (word.cues & bit) != 0;
    }
}
