package org.wireroom.analysis.entities.roles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.lexicon.Prepositions;
import org.wireroom.text.words.TitleModifiers;

/**
 * The parts of a role: "former Russian deputy foreign minister" is the office minister, the modifiers "deputy" and "foreign", of
 * Russia.
 *
 * @param office the office
 * @param modifiers words that narrow it, folded
 * @param of ids of what it is an office of: countries, organisations, people
 */
public record RoleShape(Office office, Set<String> modifiers, Set<String> of) {
    private static final int LONGEST_NAME = 4;
    /** Whose staff it is narrows an office no further than a country does. */
    private static final Set<String> PRESIDENTS = Set.of("president", "presidential");

    private static final Set<String> STATUSES = TitleModifiers.statuses();
    private static final Set<String> RANKS = TitleModifiers.ranks();
    private static final Set<String> PREPOSITIONS = Prepositions.afterOffices();
    private static final int NAMED = 3;
    private static final int SAME_COUNTRY = 2;
    private static final int OPEN = 1;
    private static final int SAME_OFFICE = 20;
    private static final int MORE_GENERAL = 10;
    private static final int SAME_MODIFIERS = 5;

    public RoleShape {
        modifiers = Set.copyOf(modifiers);
        of = Set.copyOf(of);
    }

    /**
     * Reads a role.
     *
     * @param phrase as printed
     * @param ids from the {@link NameKey} of a country, people, organisation or person to its id, null for anything else
     * @return null if the phrase has no office
     */
    public static RoleShape of(CharSequence phrase, Offices offices, UnaryOperator<String> ids) {
        List<String> words = Offices.words(phrase);
        int joint = 0;
        while (joint < words.size() && (joint == 0 || !PREPOSITIONS.contains(words.get(joint)))) {
            joint++;
        }
        Offices.Found found = null;
        for (int after = joint; after > 0 && found == null; after--) {
            found = offices.endingAt(words, after);
        }
        if (found == null) {
            return null;
        }
        Set<String> modifiers = new HashSet<>();
        Set<String> of = new HashSet<>();
        read(words.subList(0, found.from()), ids, modifiers, of);
        if (found.after() < words.size()) {
            read(words.subList(found.after(), words.size()), ids, modifiers, of);
        }
        return new RoleShape(found.office(), modifiers, of);
    }

    private static void read(List<String> words, UnaryOperator<String> ids, Set<String> modifiers, Set<String> of) {
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST_NAME, words.size() - at);
            String id = null;
            for (; length > 0 && id == null; length--) {
                id = ids.apply(NameKey.of(withoutPossessive(String.join(" ", words.subList(at, at + length)))));
            }
            if (id != null) {
                of.add(id);
                at += length + 1;
            } else {
                String word = withoutPossessive(words.get(at++));
                if (!STATUSES.contains(word) && !PRESIDENTS.contains(word)) {
                    modifiers.add(word);
                }
            }
        }
    }

    /** The same role, also of an entity that the phrase does not name; null for none. */
    public RoleShape alsoOf(String id) {
        if (id == null || of.contains(id)) {
            return this;
        }
        Set<String> all = new HashSet<>(of);
        all.add(id);
        return new RoleShape(office, modifiers, all);
    }

    /**
     * How well the holder of this role matches another role.
     *
     * @param sought the role without a name
     * @param countries from an id to the id of its country, null if it has none
     * @param position where the other role is printed
     * @return 0 if not at all, more for a better fit
     */
    public int fits(RoleShape sought, UnaryOperator<String> countries, int position) {
        if (!office.isCalled(sought.office) || !modifiers.containsAll(sought.modifiers)) {
            return 0;
        }
        boolean same = office.name().equals(sought.office.name());
        boolean otherRank = same && ranks(modifiers) != ranks(sought.modifiers);
        if (RoleRule.DEPUTY_IS_NOT_CHIEF.decides(otherRank, position)) {
            return 0;
        }
        int qualifier = OPEN;
        boolean ofBody = false;
        for (String id : sought.of) {
            int fit = qualifier(id, countries, position);
            if (RoleRule.OFFICE_OF_ANOTHER_COUNTRY.decides(fit == 0, position)) {
                return 0;
            }
            qualifier = Math.max(qualifier, fit);
            ofBody |= fit == NAMED && !id.equals(countries.apply(id));
        }
        if (!same && !RoleRule.GENERAL_WORD_FOR_OFFICE.decides(ofBody || shortens(sought.office), position)) {
            return 0;
        }
        int exact = modifiers.equals(sought.modifiers) ? SAME_MODIFIERS : 0;
        return (same ? SAME_OFFICE : MORE_GENERAL) + exact + qualifier;
    }

    /** Whether another office is called by a word of this one: "the secretary" for the secretary of state. */
    private boolean shortens(Office other) {
        return (' ' + office.name() + ' ').contains(' ' + other.name() + ' ');
    }

    private int qualifier(String id, UnaryOperator<String> countries, int position) {
        if (of.contains(id)) {
            return NAMED;
        }
        String country = countries.apply(id);
        for (String own : of) {
            String ownCountry = countries.apply(own);
            boolean same = country != null && country.equals(ownCountry);
            if (RoleRule.COUNTRY_FOR_ITS_BODY.decides(same, position)) {
                return SAME_COUNTRY;
            }
            if (country == null || ownCountry == null) {
                return OPEN; // a person's aide may also be a country's
            }
        }
        return of.isEmpty() ? OPEN : 0;
    }

    private static boolean ranks(Set<String> modifiers) {
        for (String rank : RANKS) {
            if (modifiers.contains(rank)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutPossessive(String word) {
        List<String> ends = List.of("'s", "s'");
        for (String end : ends) {
            if (word.endsWith(end)) {
                return word.substring(0, word.length() - (end.equals("'s") ? 2 : 1));
            }
        }
        return word;
    }
}
