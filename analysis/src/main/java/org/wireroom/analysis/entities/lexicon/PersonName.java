package org.wireroom.analysis.entities.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.rules.PersonRule;
import org.wireroom.text.tables.Table;

/**
 * The words of a person's name, folded: "Kim Jong-un" has three, "George W. Bush Jr." three, for "Jr." does not belong to it.
 *
 * @param words at least one, unless the name has no letters
 * @param generation what tells the bearer from a parent of the same name, "jr", empty if nothing does
 */
public record PersonName(List<String> words, String generation) {
    private static final Set<String> GENERATIONS = Table.words(PersonName.class, "generations.txt");

    /** Those that may follow a surname alone: "Marlow Jr.", for "Charles III" is a name of two words. */
    private static final Map<String, String> AFTER_SURNAME =
            Map.of("jr", "jr", "junior", "jr", "sr", "sr", "senior", "sr");

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
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean follows = words.size() > 2 ? GENERATIONS.contains(last) : AFTER_SURNAME.containsKey(last);
        if (words.size() < 2 || !follows) {
            return new PersonName(words, "");
        }
        words.remove(words.size() - 1);
        return new PersonName(words, AFTER_SURNAME.getOrDefault(last, last));
    }

    /** Whether one is a parent's name and the other a child's: "Peter Marlow Sr." and "Peter Marlow Jr.". */
    public boolean isOtherGeneration(PersonName other) {
        return !generation.isEmpty() && !other.generation.isEmpty() && !generation.equals(other.generation);
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
        return fitting(other, forenames, 0) != null;
    }

    /**
     * The rule by which two names of several words may be one person's, null if there is none.
     *
     * @param position where one of them is printed
     */
    public PersonRule fitting(PersonName other, Forenames forenames, int position) {
        return size() < other.size()
                ? other.fittingShorter(this, forenames, position)
                : fittingShorter(other, forenames, position);
    }

    private PersonRule fittingShorter(PersonName shorter, Forenames forenames, int position) {
        if (endsWith(shorter.words) || words.subList(0, shorter.size()).equals(shorter.words)) {
            return PersonRule.PART_OF_LONGER_NAME;
        }
        if (!last().equals(shorter.last())) {
            return null;
        }
        PersonRule rule = null;
        if (first().equals(shorter.first())) {
            rule = PersonRule.MIDDLE_NAME_LEFT_OUT;
        } else if (forenames.areOne(first(), shorter.first())) {
            rule = PersonRule.SHORT_FORENAME;
        } else if (isInitial(first(), shorter.first())) {
            rule = PersonRule.FORENAME_INITIAL;
        }
        if (rule == null || middleFits(shorter, false)) {
            return rule;
        }
        boolean skips = middleFits(shorter, true);
        return skips && !PersonRule.OTHER_MIDDLE_INITIAL.decides(true, position) ? rule : null;
    }

    boolean endsWith(List<String> end) {
        return end.size() <= size()
                && words.subList(size() - end.size(), size()).equals(end);
    }

    /**
     * Whether this name has every middle name of a shorter one, in order.
     *
     * @param skips whether an initial may skip one: "W." is in "H. W."
     */
    private boolean middleFits(PersonName shorter, boolean skips) {
        int at = 1;
        for (int i = 1; i < shorter.size() - 1; i++) {
            String word = shorter.words.get(i);
            while (at < size() - 1 && (skips || word.length() > 1) && !isSame(words.get(at), word)) {
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
