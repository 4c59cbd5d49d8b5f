package org.wireroom.analysis.language.lexicon;

import java.util.Locale;
import java.util.Map;
import org.wireroom.analysis.language.token.Characters;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/**
 * What is known about words from large unannotated text: the class of words with similar contexts, at three grains
 * (exchange clustering: Kneser, Ney, 1993), and truecasing statistics. Immutable.
 */
final class Lexicon {
    private static final int FIELD = 16;

    private final HashTable classes;
    private final VectorClasses vectorClasses;
    private final HashTable caseProfiles;
    private final Map<String, Integer> cues;

    Lexicon(HashTable classes, VectorClasses vectorClasses, HashTable caseProfiles, Map<String, Integer> cues) {
        this.classes = classes;
        this.vectorClasses = vectorClasses;
        this.caseProfiles = caseProfiles;
        this.cues = cues;
    }

    /** The lexicon of English newswire. */
    static Lexicon english() {
        HashTable classes = new HashTable(60_000);
        for (Table.Row row : Table.rows(Lexicon.class, "classes.tsv.gz")) {
            long packed = 0;
            for (int grain = 0; grain < 3; grain++) {
                packed |= (Integer.parseInt(row.cell(1 + grain)) + 1L) << (grain * FIELD);
            }
            classes.or(WordHash.of(row.cell(0)), packed);
        }
        HashTable caseProfiles = new HashTable(60_000);
        for (Table.Row row : Table.rows(Lexicon.class, "truecasing.tsv.gz")) {
            caseProfiles.or(
                    WordHash.of(row.cell(0)), CaseProfile.valueOf(row.cell(1)).code());
        }
        return new Lexicon(classes, VectorClasses.english(), caseProfiles, CueWord.english());
    }

    /** The classes of a word, for {@link #wordClass}; 0 when it is not known. */
    long classes(String word) {
        long found = classes.get(WordHash.of(withoutDigits(word)));
        if (found != 0 || !Characters.isLetter(word.charAt(0))) {
            return found;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String capitalised = Character.toUpperCase(word.charAt(0)) + lower.substring(1);
        boolean isCapital = Character.isUpperCase(word.charAt(0));
        found = classes.get(WordHash.of(isCapital ? capitalised : lower));
        return found != 0 ? found : classes.get(WordHash.of(isCapital ? lower : capitalised));
    }

    /** The class at a grain from 0, fine, to 2, coarse; 0 when the word is not known. */
    static int wordClass(long classes, int grain) {
        return (int) (classes >>> (grain * FIELD)) & ((1 << FIELD) - 1);
    }

    /** The classes of words with like vectors. */
    VectorClasses vectorClasses() {
        return vectorClasses;
    }

    /** How a word, given in lower case, is usually printed. */
    CaseProfile caseProfile(String lower) {
        return CaseProfile.of((int) caseProfiles.get(WordHash.of(lower)));
    }

    /** Kinds of {@link CueWord} of a word, given in lower case, as bits. */
    int cues(String lower) {
        return cues.getOrDefault(lower, 0);
    }

    private static String withoutDigits(String word) {
        StringBuilder letters = null;
        for (int i = 0; i < word.length(); i++) {
            if (Characters.isDigit(word.charAt(i))) {
                letters = letters == null ? new StringBuilder(word) : letters;
                letters.setCharAt(i, '0');
            }
        }
        return letters == null ? word : letters.toString();
    }
}
