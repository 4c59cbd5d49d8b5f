package org.wireroom.analysis.entities.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.lexicon.Fold;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.WordMap;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.Title;
import org.wireroom.text.words.TitleModifiers;

/** The offices and callings of the tables, and the words that may precede them. Thread-safe. */
public final class Offices {
    /** "first deputy prime minister" */
    private static final int LONGEST = 4;

    /** Tokens of so many words: a hyphen is a token, and so is what it joins. */
    private static final int LONGEST_TOKENS = 7;

    /** The kind of callings that say whose relative or friend somebody is. */
    private static final String FAMILY = "family";

    /** The offices that wives, sons and the like have in the table. */
    private static final Set<String> RELATIVES = Set.of("widow", "widower");

    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, String> plurals = new HashMap<>();
    private final WordMap<Boolean> lastWords;
    private final WordMap<Boolean> lastWordsOfPlurals;
    private final WordMap<Boolean> modifiers;

    public Offices() {
        Map<String, List<String>> general = new HashMap<>();
        for (Table.Row row : Table.rows(Offices.class, "offices.tsv")) {
            general.put(row.cell(0), row.phrases(1));
        }
        for (Title title : Title.offices()) {
            Gender gender = Gender.ofLetter(title.gender());
            String name = title.office();
            offices.put(title.lower(), new Office(name, general.get(name), gender, RELATIVES.contains(name)));
        }
        for (Table.Row row : Table.rows(Offices.class, "callings.tsv")) {
            for (String calling : row.phrases(1)) {
                boolean relative = row.cell(0).equals(FAMILY);
                offices.putIfAbsent(Fold.of(calling), new Office(calling, List.of(), Gender.UNKNOWN, relative));
            }
        }
        Map<String, Boolean> last = new HashMap<>();
        Map<String, Boolean> lastOfPlurals = new HashMap<>();
        for (String form : offices.keySet()) {
            last.put(lastWord(form), Boolean.TRUE);
            String plural = Plurals.of(form);
            plurals.put(plural, form);
            lastOfPlurals.put(lastWord(plural), Boolean.TRUE);
        }
        Map<String, Boolean> words = new HashMap<>();
        TitleModifiers.beforeOffices().forEach(word -> words.put(word, Boolean.TRUE));
        lastWords = new WordMap<>(last);
        lastWordsOfPlurals = new WordMap<>(lastOfPlurals);
        modifiers = new WordMap<>(words);
    }

    /** Whether a token may be the last word of an office. */
    public boolean mayEndOffice(Tokens tokens, int token) {
        return lastWords.get(tokens.text(), tokens.start(token), tokens.end(token)) != null;
    }

    /** Whether a token is the last word of an office that begins in its sentence. */
    public boolean endsOffice(Tokens tokens, int token) {
        return mayEndOffice(tokens, token) && endOffice(tokens, firstBefore(tokens, token), token + 1);
    }

    /** Whether a token is the last word of several people's office: "directors". */
    public boolean endsOfficeOfSeveral(Tokens tokens, int token) {
        if (lastWordsOfPlurals.get(tokens.text(), tokens.start(token), tokens.end(token)) == null) {
            return false;
        }
        int first = firstBefore(tokens, token);
        List<String> words = words(tokens.text().substring(tokens.start(first), tokens.end(token)));
        return pluralLength(words) > 0;
    }

    /** The office of one of several people: "sporting director" for "sporting directors", any other phrase as it is. */
    public String ofOne(String phrase) {
        List<String> words = words(phrase);
        int length = pluralLength(words);
        if (length == 0) {
            return phrase;
        }
        int from = words.size() - length;
        String plural = String.join(" ", words.subList(from, words.size()));
        List<String> one = new ArrayList<>(words.subList(0, from));
        one.add(plurals.get(plural));
        return String.join(" ", one);
    }

    private int pluralLength(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            if (plurals.containsKey(String.join(" ", words.subList(words.size() - length, words.size())))) {
                return length;
            }
        }
        return 0;
    }

    private static int firstBefore(Tokens tokens, int token) {
        return Math.max(tokens.sentenceStart(tokens.sentenceOf(token)), token + 1 - LONGEST_TOKENS);
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
        String last = after == 0 ? "" : words.get(after - 1);
        Office office = offices.get(last.substring(last.lastIndexOf('-') + 1)); // "actor-turned-politician"
        return office == null ? null : new Found(office, after - 1, after);
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

    /** The last token of a form: a hyphen parts tokens. */
    private static String lastWord(String form) {
        return form.substring(Math.max(form.lastIndexOf(' '), form.lastIndexOf('-')) + 1);
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
