package org.wireroom.analysis.language.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.Title;

/**
 * Lists of known names: which phrases are in which list. A phrase is the hash of its words in lower case; the
 * hashes of its beginnings are there too, so a look-up that fails ends at once. Immutable.
 */
public final class Gazetteer {
    private static final int LONGEST = 8;
    private static final int NOTHING_YET = 7;
    private static final long CONTINUES = 1L << 62;

    /** Lists that are text files beside this class, names separated by semicolons. */
    private static final List<String> WRITTEN = List.of(
            "city",
            "company",
            "country",
            "demonym",
            "event-head",
            "event",
            "media",
            "organisation-head",
            "organisation",
            "party",
            "person",
            "place-head",
            "region",
            "team");

    private final HashTable phrases;
    private final Map<String, Integer> lists;

    private Gazetteer(HashTable phrases, Map<String, Integer> lists) {
        this.phrases = phrases;
        this.lists = lists;
    }

    /** The lists of English newswire. */
    public static Gazetteer english() {
        Gazetteer gazetteer = new Gazetteer(new HashTable(300_000), new HashMap<>());
        Lexer lexer = Lexer.english();
        for (String list : WRITTEN) {
            for (String line : Table.lines(Gazetteer.class, "gazetteer/" + list + ".txt")) {
                for (String name : line.split(";", -1)) {
                    gazetteer.addWritten(list, name.strip(), lexer);
                }
            }
        }
        Title.ofGazetteer().forEach(title -> gazetteer.addWritten("title", title.printed(), lexer));
        for (String line : Table.lines(Gazetteer.class, "names.tsv.gz")) {
            gazetteer.addPacked(line);
        }
        return gazetteer;
    }

    private void addWritten(String list, String name, Lexer lexer) {
        String[] words = words(lexer, name);
        if (words.length == 0) {
            return;
        }
        add(list, words);
        if (list.equals("demonym")) {
            add(list, words(lexer, name + "s"));
        }
        if (list.equals("person")) {
            add("surname-of-note", words[words.length - 1]);
        }
    }

    /** The words of a name as the lists have them: tokens in lower case. */
    public static String[] words(Lexer lexer, String name) {
        Tokens tokens = lexer.tokens(name);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.form(i).toLowerCase(Locale.ROOT);
        }
        return words;
    }

    /** Adds a line of words, separated by spaces, and lists, separated by tabs. */
    private void addPacked(String line) {
        int end = line.indexOf('\t');
        long bits = 0;
        for (int i = end; i >= 0; i = line.indexOf('\t', i + 1)) {
            int next = line.indexOf('\t', i + 1);
            bits |= bit(line.substring(i + 1, next < 0 ? line.length() : next));
        }
        int phrase = NOTHING_YET;
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || line.charAt(i) == ' ') {
                phrase = WordHash.combine(phrase, WordHash.of(line, start, i));
                phrases.or(phrase, i == end ? bits : CONTINUES);
                start = i + 1;
            }
        }
    }

    private void add(String list, String... words) {
        if (words.length > LONGEST) {
            return;
        }
        int phrase = NOTHING_YET;
        for (int i = 0; i < words.length; i++) {
            phrase = WordHash.combine(phrase, WordHash.of(words[i]));
            phrases.or(phrase, i + 1 < words.length ? CONTINUES : bit(list));
        }
    }

    /** The bit of a list. */
    public long bit(String list) {
        return 1L << lists.computeIfAbsent(list, name -> lists.size());
    }

    /** The lists that contain a word by itself, as bits. */
    long lists(int lowerHash) {
        return phrases.get(WordHash.combine(NOTHING_YET, lowerHash)) & ~CONTINUES;
    }

    /** Marks the names of the lists that start at a token and end before {@code end}, the longest of each list. */
    public void match(Word[] words, int token, int end, GazetteerMatches into) {
        int phrase = NOTHING_YET;
        int last = Math.min(end, token + LONGEST);
        for (int i = token; i < last; i++) {
            phrase = WordHash.combine(phrase, words[i].lower);
            long found = phrases.get(phrase);
            long here = found & ~CONTINUES;
            if (here != 0) {
                into.found(here, i + 1);
            }
            if ((found & CONTINUES) == 0) {
                break;
            }
        }
        into.mark(token);
    }
}
