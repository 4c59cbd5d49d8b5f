package org.wireroom.analysis.entities.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.Blank;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/** Knowledge about the names of places, organisations, groups and events, from tables and context. */
public final class NonPersonKnowledge {
    private static final Set<String> STATE_BODIES = words("state-bodies.txt");
    private static final Set<String> COMPANY_WORDS = words("company-words.txt");

    private final Authority authority;
    private final Set<String> others;
    private final TaggedText text;
    private final MentionsByToken names;
    private final Map<String, String> adjectives = new HashMap<>();

    /**
     * For one article.
     *
     * @param others keys of all its names
     * @param names all its names
     */
    public NonPersonKnowledge(Authority authority, Set<String> others, TaggedText text, MentionsByToken names) {
        this.authority = authority;
        this.others = others;
        this.text = text;
        this.names = names;
    }

    /** What the authority file knows by a key, null for nothing. */
    public AuthorityEntry known(EntityType type, String key) {
        return authority.find(type, key, others);
    }

    /** Whether a name without its last words is still the name of a company: those words are "Corp" or the like. */
    public static boolean isCompanyWord(String word) {
        return COMPANY_WORDS.contains(word);
    }

    /**
     * The name of a body that every country has one of, with its country's adjective, if that precedes it: "Russian
     * Foreign Ministry" where "Russian" is a name of its own, "Ugandan Ministry of Health" for "Uganda's Ministry of Health".
     *
     * @return null for any other name
     */
    public String qualifiedName(NameMention mention) {
        boolean body = isStateBody(mention.key()) || LowerCaseBodies.isBody(mention.form());
        if (mention.type() != EntityType.ORGANIZATION || mention.first() == 0 || !body) {
            return null;
        }
        int before = mention.first() - 1;
        Tokens tokens = text.tokens();
        if (tokens.sentenceOf(before) != tokens.sentenceOf(mention.first())) {
            return null;
        }
        boolean possessive = text.pos(before) == PartOfSpeech.POS && before > 0;
        NameMention owner = names.at(possessive ? before - 1 : before);
        boolean lower = Character.isLowerCase(tokens.text().charAt(mention.start()));
        if (lower && owner != null && LowerCaseBodies.isBody(mention.form())) {
            String owned = possessive ? adjective(owner.key()) : null;
            String words = Blank.collapse(tokens.text(), mention.start(), mention.end());
            return (owned == null ? owner.form() : owned) + " " + words;
        }
        if (owner == null || owner.type() == EntityType.PERSON) {
            return null;
        }
        String country = authority.countryOf(owner.key());
        String adjective = country == null ? adjective(owner.key()) : owner.form();
        if (!NameRule.COUNTRY_OF_STATE_BODY.decides(adjective != null, mention.start())) {
            return null;
        }
        boolean printed = country == null && !possessive; // "U.S. Justice Department"
        return (printed ? owner.form() : adjective) + " " + mention.form();
    }

    /** Whether a name begins with the adjective of a country. */
    public boolean isOfCountry(String key) {
        int space = key.indexOf(' ');
        int second = key.indexOf(' ', space + 1);
        return space > 0
                && (authority.countryOf(key.substring(0, space)) != null
                        || (second > 0 && authority.countryOf(key.substring(0, second)) != null));
    }

    /** Whether a name is of a body that every country has one of. */
    public static boolean isStateBody(String key) {
        int space = key.indexOf(' ');
        String first = space < 0 ? key : key.substring(0, space);
        return STATE_BODIES.contains(key.substring(key.lastIndexOf(' ') + 1)) || STATE_BODIES.contains(first);
    }

    /** "Ugandan" for Uganda, null for anything that is not a country. */
    private String adjective(String key) {
        return adjectives.computeIfAbsent(key, k -> {
            AuthorityEntry country = authority.find(EntityType.PLACE, k, others);
            boolean isCountry = country != null && country.id().equals(country.country());
            return isCountry ? authority.adjectiveOf(country.id()) : null;
        });
    }

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (Table.Row row : Table.rows(NonPersonKnowledge.class, resource)) {
            row.words(0).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        return Set.copyOf(words);
    }
}
