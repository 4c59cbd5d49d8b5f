package org.wireroom.analysis.entities.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.text.EntityType;

/**
 * Groups the names of people into entities: full names that fit, then surnames, forenames and misspellings with the full names of the same
 * article. A name that two people could bear stays an entity of its own.
 */
public final class People {
    private final PersonKnowledge knowledge;
    private final PeopleIndex index = new PeopleIndex();
    private final Misspellings misspellings;

    public People(PersonKnowledge knowledge) {
        this.knowledge = knowledge;
        this.misspellings = new Misspellings(knowledge, index);
    }

    /** The people that these names name, each with its mentions. */
    public List<EntityBuilder> group(List<NameMention> mentions) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (NameMention mention : mentions) {
            forms.computeIfAbsent(mention.key(), key -> new Form(PersonName.of(key), new ArrayList<>()))
                    .mentions
                    .add(mention);
        }
        List<Form> full = new ArrayList<>(
                forms.values().stream().filter(form -> !form.name.isSingle()).toList());
        full.sort(Comparator.comparingInt((Form form) -> -form.name.size())
                .thenComparingInt(form -> form.mentions.get(0).start()));
        full.forEach(this::addFull);
        index.people().forEach(this::identify);
        index.joinKnown();
        misspellings.joinFullNames();
        List<Form> lone = forms.values().stream()
                .filter(form -> form.name.isSingle() && !assign(form))
                .toList();
        lone.forEach(this::addLone);
        index.people().forEach(person -> person.settle(knowledge));
        return index.people().stream().map(Person::builder).toList();
    }

    /** A full name joins the only person whom it fits; if it fits several, it is a person of its own. */
    private void addFull(Form form) {
        Person only = null;
        boolean several = false;
        for (Person person : index.sharingName(form.name)) {
            if (person.names().stream().allMatch(name -> name.fits(form.name, knowledge.forenames()))) {
                several |= only != null;
                only = person;
            }
        }
        Person person = only;
        if (only == null || several) {
            person = new Person(form.name, new EntityBuilder(EntityType.PERSON));
            index.add(person);
        } else {
            person.names().add(form.name);
        }
        if (!several) {
            index.put(person, form.name);
        }
        for (NameMention mention : form.mentions) {
            person.add(mention, MentionEvidence.MODEL, knowledge);
        }
    }

    private void identify(Person person) {
        for (String key : person.keys()) {
            AuthorityEntry entry = knowledge.known(key);
            if (entry != null) {
                person.builder().know(entry);
                return;
            }
        }
    }

    /** Assigns each mention of a single word to the only person whom it can mean. Returns whether all were assigned. */
    private boolean assign(Form form) {
        List<Person> candidates = index.candidates(form.name.first(), knowledge);
        List<NameMention> left = new ArrayList<>();
        for (NameMention mention : form.mentions) {
            Person person = candidates.isEmpty() ? null : choose(candidates, mention);
            if (person == null) {
                left.add(mention);
            } else {
                person.add(mention, MentionEvidence.ALIAS, knowledge);
            }
        }
        form.mentions.clear();
        form.mentions.addAll(left);
        return left.isEmpty();
    }

    private Person choose(List<Person> candidates, NameMention mention) {
        Gender stated = knowledge.statedGender(mention);
        if (candidates.size() > 1
                && stated == Gender.UNKNOWN
                && knowledge.offices(mention).isEmpty()) {
            return null;
        }
        List<Person> possible = candidates.stream()
                .filter(person -> person.mayBe(stated, knowledge))
                .toList();
        Person only = possible.size() == 1 ? possible.get(0) : knowledge.byTitle(possible, mention);
        AuthorityEntry famous = only == null ? null : knowledge.known(mention.key());
        boolean competes =
                famous != null && !famous.equals(only.builder().known()) && !only.isNamedLike(famous, knowledge);
        return competes ? null : only;
    }

    /** Single words that no full name of the article explains: a misspelling, a family, somebody known, or a name alone. */
    private void addLone(Form form) {
        String word = form.name.first();
        boolean ambiguous = !index.candidates(word, knowledge).isEmpty();
        boolean family = isFamily(word, form);
        AuthorityEntry known = ambiguous || family
                ? null
                : knowledge.known(form.mentions.get(0).key());
        Person misspelled = ambiguous || family ? null : misspellings.surname(word, form.mentions, known);
        if (misspelled != null) {
            misspelled.respell(form.mentions, known, knowledge);
            return;
        }
        Person person = known == null ? null : index.known(known);
        if (person == null) {
            person = new Person(form.name, new EntityBuilder(EntityType.PERSON));
            index.add(person);
            if (known != null) {
                person.builder().know(known);
            }
            if (family) {
                person.builder().plural();
            }
        }
        for (NameMention mention : form.mentions) {
            person.add(mention, known == null ? MentionEvidence.MODEL : MentionEvidence.AUTHORITY, knowledge);
        }
    }

    /** Whether a word is the plural of a surname of the article, after "the": "the Clintons". */
    private boolean isFamily(String word, Form form) {
        boolean plural = word.endsWith("s") && form.mentions.stream().allMatch(knowledge::followsThe);
        return plural
                && (index.hasSurname(word.substring(0, word.length() - 1))
                        || (word.endsWith("es") && index.hasSurname(word.substring(0, word.length() - 2))));
    }

    /** All mentions that read the same. */
    private record Form(PersonName name, List<NameMention> mentions) {}
}
