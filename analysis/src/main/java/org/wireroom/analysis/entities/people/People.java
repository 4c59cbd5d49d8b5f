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
import org.wireroom.analysis.entities.rules.PersonRule;
import org.wireroom.text.EntityType;

/**
 * Groups the names of people into entities: full names that fit, then surnames, forenames and misspellings with the full names of the same
 * article. A name that two people could bear stays an entity of its own.
 */
public final class People {
    private final PersonKnowledge knowledge;
    private final PeopleIndex index = new PeopleIndex();
    private final Misspellings misspellings;
    private final Namesakes namesakes;

    public People(PersonKnowledge knowledge) {
        this.knowledge = knowledge;
        this.misspellings = new Misspellings(knowledge, index);
        this.namesakes = new Namesakes(knowledge);
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
        misspellings.joinFullNames(forms.keySet());
        List<Form> lone = forms.values().stream()
                .filter(form -> form.name.isSingle() && !assign(form))
                .toList();
        lone.forEach(this::addLone);
        index.people().forEach(person -> person.settle(knowledge));
        return index.people().stream().map(Person::builder).toList();
    }

    /** A full name joins the only person whom it fits; if it fits several, it is a person of its own. */
    private void addFull(Form form) {
        int start = form.start();
        Person only = null;
        List<PersonRule> because = List.of();
        boolean several = false;
        for (Person person : index.sharingName(form.name)) {
            List<PersonRule> fitting = fitting(person, form.name, start);
            if (!fitting.isEmpty()) {
                several |= only != null;
                only = person;
                because = fitting;
            }
        }
        boolean ambiguous = PersonRule.FITS_TWO_PEOPLE.decides(several, start);
        boolean joins = only != null && !ambiguous && because.stream().allMatch(rule -> rule.decides(true, start));
        Person person = joins ? only : new Person(form.name, new EntityBuilder(EntityType.PERSON));
        if (joins) {
            person.names().add(form.name);
        } else {
            index.add(person);
        }
        if (!ambiguous) {
            index.put(person, form.name);
        }
        for (NameMention mention : form.mentions) {
            person.add(mention, MentionEvidence.MODEL, knowledge);
        }
    }

    /** Why a full name fits all names of a person, empty if it does not. */
    private List<PersonRule> fitting(Person person, PersonName name, int position) {
        List<PersonRule> rules = new ArrayList<>(1);
        for (PersonName own : person.names()) {
            if (PersonRule.OTHER_GENERATION.decides(own.isOtherGeneration(name), position)) {
                return List.of();
            }
            PersonRule rule = own.fitting(name, knowledge.forenames(), position);
            if (rule == null) {
                return List.of();
            }
            rules.add(rule);
        }
        return rules;
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
            boolean family = PersonRule.FAMILY_OF_SURNAME.decides(knowledge.isFamily(mention), mention.start());
            Person person = candidates.isEmpty() || family ? null : choose(candidates, form.name, mention);
            if (person == null || !isMeant(person, form.name.first(), mention)) {
                left.add(mention);
            } else {
                person.add(mention, MentionEvidence.ALIAS, knowledge);
            }
        }
        form.mentions.clear();
        form.mentions.addAll(left);
        return left.isEmpty();
    }

    private boolean isMeant(Person person, String word, NameMention mention) {
        PersonRule rule = PersonRule.MIDDLE_NAME_ALONE;
        if (person.names().stream().anyMatch(name -> name.last().equals(word))) {
            rule = PersonRule.SURNAME_ALONE;
        } else if (person.names().stream().anyMatch(name -> name.first().equals(word))) {
            rule = knowledge.isSurnameFirst(word) ? PersonRule.FAMILY_NAME_FIRST : PersonRule.FORENAME_ALONE;
        }
        return rule.decides(true, mention.start());
    }

    private Person choose(List<Person> all, PersonName name, NameMention mention) {
        Gender stated = knowledge.statedGender(mention);
        List<Person> candidates = all.stream()
                .filter(person -> name.generation().isEmpty()
                        || person.names().stream()
                                .anyMatch(own -> own.generation().equals(name.generation())))
                .toList();
        if (candidates.isEmpty()) {
            candidates = all;
        }
        if (candidates.size() > 1
                && stated == Gender.UNKNOWN
                && knowledge.offices(mention).isEmpty()) {
            Person meant = namesakes.meant(candidates, mention);
            return PersonRule.MAIN_NAMESAKE.decides(meant != null, mention.start())
                    ? meant
                    : famous(candidates, mention);
        }
        List<Person> possible = candidates.stream()
                .filter(person -> person.mayBe(stated, knowledge))
                .toList();
        int start = mention.start();
        if (!PersonRule.OTHER_GENDER.decides(possible.size() < candidates.size(), start)) {
            possible = candidates;
        }
        Person titled = possible.size() == 1 ? null : knowledge.byTitle(possible, mention);
        boolean one = possible.size() == 1;
        Person only = one
                ? possible.get(0)
                : PersonRule.TITLE_TELLS_APART.decides(titled != null, start) ? titled : famous(possible, mention);
        AuthorityEntry famous = only == null ? null : knowledge.known(mention.key());
        boolean competes =
                famous != null && !famous.equals(only.builder().known()) && !only.isNamedLike(famous, knowledge);
        return PersonRule.FAMOUS_NAMESAKE.decides(competes, start) ? null : only;
    }

    private Person famous(List<Person> bearers, NameMention mention) {
        Person famous = index.famous(bearers, knowledge.known(mention.key()));
        return PersonRule.FAMOUS_BEARER.decides(famous != null, mention.start()) ? famous : null;
    }

    /** Single words that no full name of the article explains: a misspelling, a family, somebody known, or a name alone. */
    private void addLone(Form form) {
        List<NameMention> ofFamily =
                form.mentions.stream().filter(knowledge::isFamily).toList();
        if (PersonRule.FAMILY_OF_SURNAME.decides(!ofFamily.isEmpty(), form.start())) {
            addFamily(form, ofFamily);
            form.mentions.removeAll(ofFamily);
            if (form.mentions.isEmpty()) {
                return;
            }
        }
        String word = form.name.first();
        int start = form.start();
        boolean ambiguous = !index.candidates(word, knowledge).isEmpty();
        boolean family = PersonRule.FAMILY_IN_PLURAL.decides(isFamily(word, form), start);
        AuthorityEntry known = ambiguous || family
                ? null
                : knowledge.known(form.mentions.get(0).key());
        if (!PersonRule.FAMOUS_NAME_ALONE.decides(known != null, start)) {
            known = null;
        }
        Person misspelled = ambiguous || family ? null : misspellings.surname(word, form.mentions, known);
        if (PersonRule.MISSPELT_SURNAME.decides(misspelled != null, start)) {
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

    /** "The Tierney family" is not one of the Tierneys. */
    private void addFamily(Form form, List<NameMention> mentions) {
        Person family = new Person(form.name, new EntityBuilder(EntityType.PERSON));
        index.add(family);
        family.builder().plural();
        mentions.forEach(mention -> family.add(mention, MentionEvidence.MODEL, knowledge));
        family.builder().name(knowledge.familyName(mentions.get(0)));
    }

    /** Whether a word is the plural of a surname of the article, after "the": "the Clintons". */
    private boolean isFamily(String word, Form form) {
        boolean plural = word.endsWith("s") && form.mentions.stream().allMatch(knowledge::followsThe);
        return plural
                && (index.hasSurname(word.substring(0, word.length() - 1))
                        || (word.endsWith("es") && index.hasSurname(word.substring(0, word.length() - 2))));
    }

    /** All mentions that read the same. */
    private record Form(PersonName name, List<NameMention> mentions) {
        int start() {
            return mentions.get(0).start();
        }
    }
}
