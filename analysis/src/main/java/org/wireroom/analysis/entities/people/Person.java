package org.wireroom.analysis.entities.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.names.AllCapsNames;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.entities.rules.PersonRule;

/** A person of an article while names are grouped. */
final class Person {
    private final List<PersonName> names = new ArrayList<>(2);
    private final Set<String> keys = new LinkedHashSet<>();
    /** How often each full name is printed. */
    private final Map<String, Integer> fullForms = new LinkedHashMap<>();

    private final Set<String> offices = new HashSet<>();
    private final Set<Gender> statedGenders = EnumSet.noneOf(Gender.class);
    private final EntityBuilder builder;
    private Person joined;
    private boolean surnameAlone;
    private int firstAlone = Integer.MAX_VALUE;
    private int firstInFull = Integer.MAX_VALUE;
    private String respelled;

    Person(PersonName name, EntityBuilder builder) {
        names.add(name);
        this.builder = builder;
    }

    EntityBuilder builder() {
        return builder;
    }

    PersonName name() {
        return names.get(0);
    }

    List<PersonName> names() {
        return names;
    }

    Set<String> keys() {
        return keys;
    }

    /** Whether the surname is printed without a forename. */
    boolean hasSurnameAlone() {
        return surnameAlone;
    }

    /** Where the person is named first. */
    int start() {
        return builder.mentions().get(0).start();
    }

    /** Where a name of several words is printed first. */
    int firstInFull() {
        return firstInFull;
    }

    /** Where the last name before a position ends, -1 if there is none. */
    int lastBefore(int position) {
        return builder.mentions().stream()
                .filter(mention -> mention.end() <= position)
                .mapToInt(Mention::end)
                .max()
                .orElse(-1);
    }

    /** Whether the surname alone is printed before a position. */
    boolean isCalledBySurnameBefore(int position) {
        return firstAlone < position;
    }

    /** How often a name of several words is printed. */
    int countInFull() {
        return fullForms.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count() {
        return builder.mentions().size();
    }

    void add(NameMention mention, MentionEvidence because, PersonKnowledge knowledge) {
        builder.add(mention, because);
        keys.add(mention.key());
        offices.addAll(knowledge.offices(mention));
        statedGenders.add(knowledge.statedGender(mention));
        PersonName printed = PersonName.of(mention.key());
        if (!printed.isSingle()) {
            fullForms.merge(mention.form(), 1, Integer::sum);
            firstInFull = Math.min(firstInFull, mention.start());
        } else if (names.stream().anyMatch(name -> name.last().equals(printed.last()))) {
            surnameAlone = true;
            firstAlone = Math.min(firstAlone, mention.start());
        }
    }

    /** Takes over another person who turned out to be this one. */
    void join(Person other) {
        builder.merge(other.builder);
        names.addAll(other.names);
        keys.addAll(other.keys);
        other.fullForms.forEach((form, count) -> fullForms.merge(form, count, Integer::sum));
        offices.addAll(other.offices);
        statedGenders.addAll(other.statedGenders);
        surnameAlone |= other.surnameAlone;
        firstAlone = Math.min(firstAlone, other.firstAlone);
        firstInFull = Math.min(firstInFull, other.firstInFull);
        other.joined = this;
    }

    /** This person, or whoever took it over. */
    Person now() {
        Person now = this;
        while (now.joined != null) {
            now = now.joined;
        }
        return now;
    }

    boolean isAlive() {
        return joined == null;
    }

    /** The offices printed beside the person's names. */
    Set<String> offices() {
        return offices;
    }

    /** The gender according to the authority file, else to the titles, else to the forename. */
    Gender gender(PersonKnowledge knowledge) {
        if (builder.gender() != Gender.UNKNOWN) {
            return builder.gender();
        }
        boolean man = statedGenders.contains(Gender.MALE);
        boolean stated = man != statedGenders.contains(Gender.FEMALE);
        if (PersonRule.TITLE_GENDER.decides(stated, start())) {
            return man ? Gender.MALE : Gender.FEMALE;
        }
        return knowledge.gender(name(), start());
    }

    boolean mayBe(Gender stated, PersonKnowledge knowledge) {
        Gender own = stated == Gender.UNKNOWN ? Gender.UNKNOWN : gender(knowledge);
        return own == Gender.UNKNOWN || own == stated;
    }

    /** Whether the forename is that of somebody known. */
    boolean isNamedLike(AuthorityEntry known, PersonKnowledge knowledge) {
        return knowledge
                .forenames()
                .areOne(name().first(), PersonName.of(NameKey.of(known.name())).first());
    }

    /** Marks what was found so far as misspelled. */
    void misspelled() {
        builder.because(MentionEvidence.TYPO);
    }

    /**
     * Takes a surname printed alone that is spelt a little differently; what is printed more often, or known, is right.
     *
     * @param known whom the authority file knows by it, null for nobody
     */
    void respell(List<NameMention> alone, AuthorityEntry known, PersonKnowledge knowledge) {
        boolean frequent = known != null || alone.size() >= count();
        boolean right = PersonRule.FREQUENT_SPELLING.decides(frequent, start());
        if (right) {
            misspelled();
            String full = fullForms.keySet().iterator().next();
            respelled =
                    full.substring(0, full.lastIndexOf(' ') + 1) + alone.get(0).form();
        }
        alone.forEach(mention -> add(mention, right ? MentionEvidence.ALIAS : MentionEvidence.TYPO, knowledge));
        if (known != null) {
            builder.know(known);
        }
    }

    /** Fixes name and gender. */
    void settle(PersonKnowledge knowledge) {
        if (builder.known() == null) {
            int start = start();
            String best = respelled == null ? mostPrinted(start) : respelled; // what is printed may be wrong
            builder.name(AllCapsNames.usual(best == null ? builder.name() : best, start));
        }
        builder.gender(gender(knowledge));
    }

    /** The full name that is printed most often, null if there is none. */
    private String mostPrinted(int start) {
        String best = mostPrinted(true);
        String most = mostPrinted(false);
        boolean other = best != null && !AllCapsNames.titleCase(best).equals(AllCapsNames.titleCase(most));
        return NameRule.CAPITALS_OUTVOTED.decides(other, start) ? best : most;
    }

    private String mostPrinted(boolean notInCapitals) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> form : fullForms.entrySet()) {
            int weight = notInCapitals && AllCapsNames.areCapitals(form.getKey()) ? 0 : form.getValue();
            if (best == null || weight > most) {
                best = form.getKey();
                most = weight;
            }
        }
        return best;
    }
}
