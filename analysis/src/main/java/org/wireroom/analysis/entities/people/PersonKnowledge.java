package org.wireroom.analysis.entities.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.Forenames;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.names.NameTables;
import org.wireroom.analysis.entities.rules.PersonRule;
import org.wireroom.analysis.entities.titles.PrintedTitles;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/** Knowledge about people, from tables and from the words beside a name. */
public final class PersonKnowledge {
    /** "met", "lost to". */
    private static final int MOST_BETWEEN = 2;

    private static final Set<String> FAMILY = Table.words(PersonKnowledge.class, "family-words.txt");

    private final NameTables tables;
    private final Tokens tokens;
    private final Set<String> others;
    private final PrintedTitles titles;

    /**
     * For one article.
     *
     * @param tables first names, family names and honorifics
     * @param others keys of all names of the article
     * @param titles the titles printed beside names
     */
    public PersonKnowledge(NameTables tables, Tokens tokens, Set<String> others, PrintedTitles titles) {
        this.tables = tables;
        this.tokens = tokens;
        this.others = others;
        this.titles = titles;
    }

    Forenames forenames() {
        return tables.forenames();
    }

    /** Whom the authority file knows by a name, null for nobody. */
    AuthorityEntry known(String key) {
        return tables.authority().find(EntityType.PERSON, key, others);
    }

    boolean isSurnameFirst(String word) {
        return tables.surnamesFirst().contains(word);
    }

    /** The gender that the words beside a name state: "Mr", "spokeswoman". */
    Gender statedGender(NameMention mention) {
        Gender honorific = tables.honorifics().before(tokens, mention.first());
        if (honorific != Gender.UNKNOWN) {
            return honorific;
        }
        return titles.beside(mention).stream()
                .map(title -> title.office().gender())
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /**
     * The gender of a full name's forename.
     *
     * @param position where the name is printed
     */
    Gender gender(PersonName name, int position) {
        Gender gender = name.isSingle() ? null : forenames().gender(name.first());
        if (gender == null || gender == Gender.UNKNOWN) {
            return Gender.UNKNOWN;
        }
        boolean forename = !PersonRule.FAMILY_NAME_GENDER.decides(isSurnameFirst(name.first()), position);
        return PersonRule.FORENAME_GENDER.decides(forename, position) ? gender : Gender.UNKNOWN;
    }

    /** Whether nothing speaks against two names being one person's. */
    boolean mayBeOne(PersonName a, PersonName b, int position) {
        Gender first = gender(a, position);
        Gender second = gender(b, position);
        boolean bothKnown = forenames().gender(a.first()) != null && forenames().gender(b.first()) != null;
        boolean sameFirst = a.first().equals(b.first());
        return sameFirst || (!bothKnown && (first == Gender.UNKNOWN || second == Gender.UNKNOWN || first == second));
    }

    /** The only one of several people who elsewhere has the title printed beside a name, null if there is none or more. */
    Person byTitle(List<Person> candidates, NameMention mention) {
        Set<String> offices = new HashSet<>();
        titles.beside(mention).forEach(title -> offices.add(title.office().name()));
        Person only = null;
        for (Person candidate : candidates) {
            boolean has = candidate.offices().stream().anyMatch(offices::contains);
            if (has && only != null) {
                return null;
            }
            only = has ? candidate : only;
        }
        return only;
    }

    /** The offices beside a name. */
    List<String> offices(NameMention mention) {
        return titles.beside(mention).stream()
                .map(title -> title.office().name())
                .toList();
    }

    /** Whether a name is a family's: "the Tierney family", "the Tierney brothers". */
    boolean isFamily(NameMention mention) {
        return mention.after() < tokens.size()
                && FAMILY.contains(tokens.form(mention.after()))
                && tokens.sentenceOf(mention.after()) == tokens.sentenceOf(mention.first())
                && followsThe(mention);
    }

    /** "Tierney family". */
    String familyName(NameMention mention) {
        return mention.form() + " " + tokens.form(mention.after());
    }

    /** Whether two names are side by side somewhere: "Ana Ruiz met Anna Ruiz". */
    boolean areSideBySide(List<Mention> a, List<Mention> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> gap(one, other) <= MOST_BETWEEN));
    }

    /** How many sentences a place is after another, 0 for the same sentence. */
    int sentencesBetween(int first, int later) {
        return tokens.sentenceOf(tokens.at(later)) - tokens.sentenceOf(tokens.at(first));
    }

    /** How many tokens are between two names. */
    private int gap(Mention a, Mention b) {
        boolean order = a.start() < b.start();
        int end = tokens.at((order ? a : b).end() - 1);
        return tokens.at((order ? b : a).start()) - end - 1;
    }

    /** Whether a name follows "the". */
    boolean followsThe(NameMention mention) {
        return mention.first() > 0
                && tokens.form(mention.first() - 1).toLowerCase(Locale.ROOT).equals("the");
    }
}
