package org.wireroom.analysis.entities.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.PersonName;

/**
 * The people of an article by the words of their full names. Names meet in buckets; whoever comes after {@link #LARGEST} into one is
 * not compared, so that an article that lists ten thousand names costs no more than its length.
 */
final class PeopleIndex {
    private static final int LARGEST = 48;

    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byLast = new HashMap<>();
    private final Map<String, List<Person>> byFirst = new HashMap<>();
    private final Map<String, List<Person>> byMiddle = new HashMap<>();
    private final Map<String, Person> byId = new HashMap<>();

    void add(Person person) {
        people.add(person);
    }

    /** Those who were not joined to others, in the order in which they were added. */
    List<Person> people() {
        return people.stream().filter(Person::isAlive).toList();
    }

    /** Lets a person be found by a full name. */
    void put(Person person, PersonName name) {
        put(byLast, name.last(), person);
        put(byFirst, name.first(), person);
        for (int i = 1; i < name.size() - 1; i++) {
            put(byMiddle, name.words().get(i), person);
        }
    }

    /** Those who share the first or last word of a full name. */
    Set<Person> sharingName(PersonName name) {
        Set<Person> sharingName = new LinkedHashSet<>(byLast.getOrDefault(name.last(), List.of()));
        sharingName.addAll(byFirst.getOrDefault(name.first(), List.of()));
        return sharingName;
    }

    /** The people by surname, and by forename. */
    List<List<Person>> buckets(boolean surnames) {
        return List.copyOf((surnames ? byLast : byFirst).values());
    }

    boolean hasSurname(String word) {
        return byLast.containsKey(word);
    }

    /** The person whom the authority file knows so, null if the article has no full name of it. */
    Person known(AuthorityEntry entry) {
        return byId.get(entry.id());
    }

    /**
     * Whoever of several people a name alone means, null if it means none of them or another is called by it.
     *
     * @param entry whom the authority file knows by the name, null for nobody
     */
    Person famous(List<Person> bearers, AuthorityEntry entry) {
        Person famous = entry == null ? null : known(entry);
        boolean other = bearers.stream().anyMatch(person -> person != famous && person.hasSurnameAlone());
        return famous == null || other || !bearers.contains(famous) ? null : famous;
    }

    /** Joins the spellings that the authority file has for one person. */
    void joinKnown() {
        for (Person person : people()) {
            AuthorityEntry entry = person.builder().known();
            Person same = entry == null ? null : byId.putIfAbsent(entry.id(), person);
            if (same != null) {
                same.join(person);
            }
        }
    }

    /** Those who bear a word as surname, else those whose forename it is, else those with it in the middle. */
    List<Person> candidates(String word, PersonKnowledge knowledge) {
        Set<Person> found = alive(byLast.get(word));
        if (found.isEmpty() || knowledge.isSurnameFirst(word)) {
            found.addAll(alive(byFirst.get(word)));
        }
        return List.copyOf(found.isEmpty() ? alive(byMiddle.get(word)) : found);
    }

    private static Set<Person> alive(List<Person> bucket) {
        Set<Person> alive = new LinkedHashSet<>();
        if (bucket != null) {
            bucket.forEach(person -> alive.add(person.now()));
        }
        return alive;
    }

    private static void put(Map<String, List<Person>> index, String word, Person person) {
        List<Person> bucket = index.computeIfAbsent(word, w -> new ArrayList<>(2));
        if (bucket.size() < LARGEST && !bucket.contains(person)) {
            bucket.add(person);
        }
    }
}
