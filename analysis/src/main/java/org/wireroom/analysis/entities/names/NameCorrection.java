package org.wireroom.analysis.entities.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.Blank;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/**
 * Corrects what the name tagger gets wrong and the tables know better: a possessive inside a person's name, two islands in
 * one name, a broadcaster called after a country and a number, a ministry's field in a minister's title, treaties, countries that
 * count as organisations.
 */
final class NameCorrection {
    /** A name of more words is not looked up. */
    private static final int LONGEST_KNOWN = 4;

    private static final int LONGEST_ACRONYM = 4;
    private static final Map<String, EntityType> CERTAIN = certainTypes();
    private static final Map<String, Set<String>> WORDS = words();

    private final Authority authority;
    private final TaggedText text;
    private final Tokens tokens;

    NameCorrection(Authority authority, TaggedText text) {
        this.authority = authority;
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The names in the place of one that the tagger found, in order; empty if it is not a name. */
    List<NameMention> correct(Name name) {
        int first = name.start();
        int after = name.end();
        EntityType type = EntityType.valueOf(name.type().name());
        boolean day = type == EntityType.PERSON && after > first + 1 && isDayBefore(first);
        if (NameRule.DAY_BEFORE_NAME.decides(day, tokens.start(first))) {
            first++;
        }
        // organisations and places keep a possessive that the tagger sees in the name: Lord's, Standard & Poor's
        boolean possessive = type == EntityType.PERSON && after > first + 1 && text.pos(after - 1) == PartOfSpeech.POS;
        if (NameRule.POSSESSIVE_OF_PERSON.decides(possessive, tokens.start(after - 1))) {
            after--;
        }
        boolean asks = after > first + 1 && isQuestionWord(first);
        if (NameRule.QUESTION_BEFORE_NAME.decides(asks, tokens.start(first))) {
            first++;
        }
        boolean team = type == EntityType.PERSON && after > first + 1 && isOneOf("team", first);
        if (NameRule.TEAM_OF_PERSON.decides(team, tokens.start(first))) {
            type = EntityType.ORGANIZATION;
        }
        if (type == EntityType.PLACE) {
            List<NameMention> parts = nested(first, after);
            if (NameRule.PLACE_IN_PLACE.decides(parts.size() > 1, tokens.start(first))) {
                return parts;
            }
        }
        NameMention mention = mention(first, after, type);
        int start = mention.start();
        boolean letters = after == first + 1 && first > 0 && isApposed(first);
        if (NameRule.LETTERS_AFTER_NAME.decides(letters, start)) {
            return List.of();
        }
        if (NameRule.NUMBERED_STATION.decides(isStation(after), start)) {
            return List.of(mention(first, after + 1, EntityType.ORGANIZATION));
        }
        boolean organisation = type == EntityType.ORGANIZATION;
        if (NameRule.NAMED_DOCUMENT.decides(organisation && isDocument(mention.key()), start)) {
            return List.of();
        }
        boolean portfolio = organisation && after < tokens.size() && isPortfolio(mention, after);
        if (NameRule.MINISTERS_FIELD.decides(portfolio, start)) {
            return known(first, after);
        }
        EntityType better = better(type, mention.key(), start);
        return List.of(better == type ? mention : mention(first, after, better));
    }

    /** Whether a token begins a question: "Will Ruiz resign?" */
    private boolean isQuestionWord(int token) {
        int sentence = tokens.sentenceOf(token);
        return tokens.sentenceStart(sentence) == token
                && text.pos(token) == PartOfSpeech.MD
                && tokens.is(tokens.sentenceEnd(sentence) - 1, "?");
    }

    /** Whether a token is the day of "On Monday Keller said", not the forename of Wednesday Martin. */
    private boolean isDayBefore(int token) {
        return token > 0 && isOneOf("weekday", token) && isOneOf("before-day", token - 1);
    }

    /** Whether a token is letters after a name and a comma: "Lena Ode, PhD". */
    private boolean isApposed(int token) {
        return tokens.is(token - 1, ",") && LeadingTitles.areLetters(tokens, token);
    }

    /**
     * "Iturup, Kunashir", "Conway, Ohio", "Iturup and Kunashir islands" and "Tongxiang in Zhejiang province": the places in one that the
     * tagger sees; "Zurich, Switzerland" and "Washington, DC" are one.
     */
    private List<NameMention> nested(int first, int after) {
        List<NameMention> parts = new ArrayList<>();
        int start = first;
        boolean several = isOneOf("several-places", after - 1);
        for (int token = first; token <= after; token++) {
            boolean and = several && token < after && tokens.is(token, "and");
            if (token == after || and || tokens.is(token, ",") || tokens.is(token, "in")) {
                boolean district = token == after && !parts.isEmpty() && isOneOf("capital-district", start);
                NameMention part = token == start || district ? null : mention(start, token, EntityType.PLACE);
                boolean country = part != null && token == after && parts.size() == 1 && isCountry(part.key());
                if (part == null || NameRule.PLACE_WITH_ITS_COUNTRY.decides(country, part.start())) {
                    return List.of();
                }
                parts.add(part);
                start = token + 1;
            }
        }
        return parts;
    }

    /** "Russia 1 TV channel": whether a number after a name makes it a broadcaster. */
    private boolean isStation(int number) {
        return number + 1 < tokens.size()
                && text.pos(number) == PartOfSpeech.CD
                && tokens.sentenceOf(number + 1) == tokens.sentenceOf(number - 1)
                && isOneOf("station", number + 1);
    }

    private static boolean isDocument(String key) {
        int of = key.indexOf(" of ");
        int on = key.indexOf(" on ");
        int head = of < 0 ? on : on < 0 ? of : Math.min(of, on);
        String main = head < 0 ? key : key.substring(0, head);
        String last = main.substring(main.lastIndexOf(' ') + 1);
        return last.length() < key.length() && WORDS.get("document").contains(last);
    }

    /** "Development" in "Russian Far East Development Minister" is not an organisation. */
    private boolean isPortfolio(NameMention mention, int after) {
        return isOneOf("portfolio", after)
                && find(EntityType.ORGANIZATION, mention.key()) == null
                && !NonPersonKnowledge.isStateBody(mention.key())
                && !(AllCapsNames.areCapitals(mention.form()) && mention.form().length() <= LONGEST_ACRONYM);
    }

    /** The countries, peoples and places of the authority file between two tokens. */
    private List<NameMention> known(int first, int after) {
        List<NameMention> found = new ArrayList<>();
        int at = first;
        while (at < after) {
            NameMention longest = null;
            for (int end = Math.min(after, at + LONGEST_KNOWN); end > at && longest == null; end--) {
                String key = NameKey.of(Blank.collapse(tokens.text(), tokens.start(at), tokens.end(end - 1)));
                if (authority.countryOf(key) != null) {
                    longest = mention(at, end, EntityType.NORP);
                } else if (find(EntityType.PLACE, key) != null) {
                    longest = mention(at, end, EntityType.PLACE);
                }
            }
            if (longest != null) {
                found.add(longest);
            }
            at = longest == null ? at + 1 : longest.after();
        }
        return found;
    }

    /** The type that the tables are sure of, else the tagger's. */
    private EntityType better(EntityType type, String key, int start) {
        AuthorityEntry own = authority.own(key);
        if (own != null) {
            return own.type();
        }
        EntityType certain = CERTAIN.get(key);
        if (certain != type && NameRule.CERTAIN_TYPE.decides(certain != null, start)) {
            return certain;
        }
        if (certain == type || find(type, key) != null) {
            return type;
        }
        if (NameRule.KNOWN_EVENT.decides(find(EntityType.EVENT, key) != null, start)) {
            return EntityType.EVENT;
        }
        if (type == EntityType.PLACE) {
            return type;
        }
        if (type == EntityType.NORP) {
            boolean team = key.endsWith("s")
                    && find(EntityType.PLACE, key.substring(0, Math.max(0, key.lastIndexOf(' ')))) != null;
            return NameRule.TEAM_OF_PLACE.decides(team, start) ? EntityType.ORGANIZATION : type;
        }
        if (type == EntityType.ORGANIZATION) {
            return NameRule.COUNTRY_NOT_ORGANISATION.decides(isCountry(key), start) ? EntityType.PLACE : type;
        }
        boolean place = key.indexOf(' ') > 0 && find(EntityType.PLACE, key) != null;
        return NameRule.PLACE_NOT_PERSON.decides(place, start) ? EntityType.PLACE : type;
    }

    private boolean isCountry(String key) {
        AuthorityEntry place = find(EntityType.PLACE, key);
        return place != null && place.id().equals(place.country());
    }

    private AuthorityEntry find(EntityType type, String key) {
        return authority.find(type, key, Set.of());
    }

    private NameMention mention(int first, int after, EntityType type) {
        int start = tokens.start(first);
        int end = tokens.end(after - 1);
        String form = Blank.collapse(tokens.text(), start, end);
        return new NameMention(first, after, start, end, type, form, NameKey.of(form), MentionEvidence.MODEL);
    }

    private boolean isOneOf(String kind, int token) {
        return WORDS.get(kind).contains(tokens.form(token).toLowerCase(Locale.ROOT));
    }

    private static Map<String, EntityType> certainTypes() {
        Map<String, EntityType> types = new HashMap<>();
        for (Table.Row row : Table.rows(NameCorrection.class, "certain-types.tsv")) {
            row.phrases(1).forEach(name -> types.put(NameKey.of(name), EntityType.valueOf(row.cell(0))));
        }
        return Map.copyOf(types);
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Table.Row row : Table.rows(NameCorrection.class, "name-words.tsv")) {
            words.put(row.cell(0), Set.copyOf(row.words(1)));
        }
        return Map.copyOf(words);
    }
}
