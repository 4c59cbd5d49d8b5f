package org.wireroom.analysis.entities.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.entities.lexicon.Fold;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.WordMap;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.Title;
import org.wireroom.text.words.TitleModifiers;

/** The offices of the tables, and the words that may precede them. Thread-safe. */
public final class Offices {
    /** "first deputy prime minister" */
    private static final int LONGEST = 4;

    private final Map<String, Office> offices = new HashMap<>();
    private final WordMap<Boolean> lastWords;
    private final WordMap<Boolean> modifiers;

    public Offices() {
        Map<String, List<String>> general = new HashMap<>();
        for (Table.Row row : Table.rows(Offices.class, "offices.tsv")) {
            general.put(row.cell(0), row.phrases(1));
        }
        Map<String, Boolean> last = new HashMap<>();
        for (Title title : Title.offices()) {
            String form = title.lower();
            offices.put(form, new Office(title.office(), general.get(title.office()), Gender.ofLetter(title.gender())));
            last.put(lastWord(form), Boolean.TRUE);
        }
        Map<String, Boolean> words = new HashMap<>();
        TitleModifiers.beforeOffices().forEach(word -> words.put(word, Boolean.TRUE));
        lastWords = new WordMap<>(last);
        modifiers = new WordMap<>(words);
    }

    /** Whether a token may be the last word of an office. */
    public boolean mayEndOffice(Tokens tokens, int token) {
        return lastWords.get(tokens.text(), tokens.start(token), tokens.end(token)) != null;
    }

    /** Whether the words between two tokens end with a whole office. */
    public boolean endOffice(Tokens tokens, int first, int after) {
        List<String> words = words(tokens.text().substring(tokens.start(first), tokens.end(after - 1)));
        return endingAt(words, words.size()) != null;
    }

    /** Whether a token is inside an office that ends before a position: the "of" of "secretary of state". */
    public boolean isOneOffice(Tokens tokens, int token, int after) {
        for (int first = Math.max(0, after - LONGEST); first < token; first++) {
            List<String> words = words(tokens.text().substring(tokens.start(first), tokens.end(after - 1)));
            if (offices.containsKey(String.join(" ", words))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lower-case token may precede an office in a title. */
    public boolean isModifier(Tokens tokens, int token) {
        return modifiers.get(tokens.text(), tokens.start(token), tokens.end(token)) != null;
    }

    /** The longest office that ends before a position in these folded words, null if none does. */
    Found endingAt(List<String> words, int after) {
        for (int length = Math.min(LONGEST, after); length > 0; length--) {
            Office office = offices.get(String.join(" ", words.subList(after - length, after)));
            if (office != null) {
                return new Found(office, after - length, after);
            }
        }
        return null;
    }

    /** The words of a phrase, folded; a hyphen parts words only between whole offices, so it stays. */
    static List<String> words(CharSequence phrase) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? Fold.of(phrase.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '\'') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static String lastWord(String form) {
        return form.substring(form.lastIndexOf(' ') + 1);
    }

    /**
     * An office among words.
     *
     * @param office which
     * @param from its first word
     * @param after the word after its last one
     */
    record Found(Office office, int from, int after) {}
}
