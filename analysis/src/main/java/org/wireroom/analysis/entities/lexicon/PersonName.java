package org.wireroom.analysis.entities.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wireroom.text.tables.Table;

/**
 * The words of a person's name, folded: "Kim Jong-un" has three, "George W. Bush Jr." three, for "Jr." is left out.
 *
 * @param words at least one, unless the name has no letters
 */
public record PersonName(List<String> words) {
    private static final Set<String> GENERATIONS = Table.words(PersonName.class, "generations.txt");

    public PersonName {
        words = List.copyOf(words);
    }

    /** The name of that {@link NameKey}. */
    public static PersonName of(String key) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        while (from < key.length()) {
            int space = key.indexOf(' ', from);
            int to = space < 0 ? key.length() : space;
            words.add(key.substring(from, to));
            from = to + 1;
        }
        if (words.size() > 2 && GENERATIONS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return new PersonName(words);
    }

    public boolean isSingle() {
        return words.size() == 1;
    }

    public String first() {
        return words.get(0);
    }

    public String last() {
        return words.get(words.size() - 1);
    }

    public int size() {
        return words.size();
    }

    /** Whether two names of several words may be one person's: "George Bush" and "George W. Bush", "B. Clinton" and "Bill Clinton". */
    public boolean fits(PersonName other, Forenames forenames) {
        return size() < other.size() ? other.fitsShorter(this, forenames) : fitsShorter(other, forenames);
    }

    private boolean fitsShorter(PersonName shorter, Forenames forenames) {
        if (endsWith(shorter.words) || words.subList(0, shorter.size()).equals(shorter.words)) {
            return true;
        }
        boolean sameFirst = forenames.areOne(first(), shorter.first()) || isInitial(first(), shorter.first());
        return sameFirst && last().equals(shorter.last()) && middleFits(shorter);
    }

    boolean endsWith(List<String> end) {
        return end.size() <= size()
                && words.subList(size() - end.size(), size()).equals(end);
    }

    /** Whether this name has every middle name of a shorter one, in order; an initial may not skip one: W. is not H. W. */
    private boolean middleFits(PersonName shorter) {
        int at = 1;
        for (int i = 1; i < shorter.size() - 1; i++) {
            String word = shorter.words.get(i);
            while (at < size() - 1 && word.length() > 1 && !isSame(words.get(at), word)) {
                at++;
            }
            if (at >= size() - 1 || !isSame(words.get(at), word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isSame(String a, String b) {
        return a.equals(b) || isInitial(a, b);
    }

    private static boolean isInitial(String a, String b) {
        return a.charAt(0) == b.charAt(0) && (a.length() == 1 || b.length() == 1);
    }
}
