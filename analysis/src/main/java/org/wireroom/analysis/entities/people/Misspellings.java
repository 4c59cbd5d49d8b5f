package org.wireroom.analysis.entities.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.lexicon.Typos;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.rules.PersonRule;

/** Finds out which names are others misspelled. Careful: Johnson is not Johnston. */
final class Misspellings {
    /** So many surnames are looked through in an article; one that lists thousands of names is not a place for guesses. */
    private static final int MOST = 100_000;

    private final PersonKnowledge knowledge;
    private final PeopleIndex index;
    private Map<Character, List<Person>> byInitial;
    private int compared;

    Misspellings(PersonKnowledge knowledge, PeopleIndex index) {
        this.knowledge = knowledge;
        this.index = index;
    }

    /**
     * "Vladmir Putin" beside "Vladimir Putin": one word the same, the other close, and one of the two printed once.
     *
     * @param keys of all names of the article
     */
    void joinFullNames(Set<String> keys) {
        index.buckets(true).forEach(bucket -> join(bucket, PersonName::first, Set.of()));
        index.buckets(false).forEach(bucket -> join(bucket, PersonName::last, keys));
    }

    private void join(List<Person> bucket, Function<PersonName, String> word, Set<String> keys) {
        for (int i = 1; i < bucket.size(); i++) {
            for (int j = 0; j < i; j++) {
                Person a = bucket.get(j);
                Person b = bucket.get(i);
                if (a.isAlive() && b.isAlive() && isSlip(a, b, word) && isOne(a, b) && !areTwo(a, b, word, keys)) {
                    boolean right =
                            a.builder().known() != null || (b.builder().known() == null && a.count() >= b.count());
                    Person wrong = right ? b : a;
                    wrong.misspelled();
                    (right ? a : b).join(wrong);
                }
            }
        }
    }

    private boolean isSlip(Person a, Person b, Function<PersonName, String> word) {
        return Math.min(a.count(), b.count()) == 1
                && (a.builder().known() == null || b.builder().known() == null)
                && a.name().size() == b.name().size()
                && Typos.areClose(word.apply(a.name()), word.apply(b.name()));
    }

    /** Whether both are named side by side, or both surnames are printed alone. */
    private boolean areTwo(Person a, Person b, Function<PersonName, String> word, Set<String> keys) {
        boolean alone = keys.contains(word.apply(a.name())) && keys.contains(word.apply(b.name()));
        boolean together =
                knowledge.areSideBySide(a.builder().mentions(), b.builder().mentions());
        return PersonRule.NAMED_TOGETHER.decides(alone || together, b.start());
    }

    private boolean isOne(Person a, Person b) {
        boolean others = !knowledge.mayBeOne(a.name(), b.name(), b.start());
        return !PersonRule.DIFFERENT_FORENAMES.decides(others, b.start())
                && PersonRule.MISSPELT_FULL_NAME.decides(true, b.start());
    }

    /**
     * The one person of the article whose surname is nearly a word that is printed alone, and is itself never printed alone.
     *
     * @param known whom the authority file knows by the word, null for nobody
     */
    Person surname(String word, List<NameMention> mentions, AuthorityEntry known) {
        Person only = null;
        List<Person> people = withInitial(word.charAt(0));
        compared += people.size();
        if (compared > MOST) {
            return null;
        }
        for (Person person : people) {
            boolean meant = person.isAlive()
                    && Typos.areClose(person.name().last(), word)
                    && (known == null ? person.builder().known() == null : person.isNamedLike(known, knowledge))
                    && mentions.stream().allMatch(mention -> person.mayBe(knowledge.statedGender(mention), knowledge));
            boolean other = meant && person.hasSurnameAlone();
            meant &= !PersonRule.SURNAME_SPELT_BOTH_WAYS.decides(
                    other, mentions.get(0).start());
            if (meant && only != null) {
                return null;
            }
            only = meant ? person : only;
        }
        return only;
    }

    private List<Person> withInitial(char initial) {
        if (byInitial == null) {
            byInitial = new HashMap<>();
            for (Person person : index.people()) {
                if (!person.name().isSingle()) {
                    byInitial
                            .computeIfAbsent(person.name().last().charAt(0), c -> new ArrayList<>())
                            .add(person);
                }
            }
        }
        return byInitial.getOrDefault(initial, List.of());
    }
}
