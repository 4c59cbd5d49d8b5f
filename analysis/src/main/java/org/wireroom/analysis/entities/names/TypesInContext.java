package org.wireroom.analysis.entities.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/**
 * Corrects the types of names by what the article says about them, everywhere in the article: "Zentrix, the drugmaker" is not a
 * person, nor is "Lindholm, which makes pumps" or a ship that is always "the Selma Rae".
 */
final class TypesInContext {
    private static final int LONGEST_APPOSITION = 6;
    private static final Map<String, Set<String>> WORDS = words();

    private final Authority authority;
    private final TaggedText text;
    private final Tokens tokens;

    TypesInContext(Authority authority, TaggedText text) {
        this.authority = authority;
        this.text = text;
        this.tokens = text.tokens();
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Table.Row row : Table.rows(TypesInContext.class, "context-words.tsv")) {
            words.put(row.cell(0), Set.copyOf(row.words(1)));
        }
        return Map.copyOf(words);
    }

    /** The names with better types, without those that are not reported. */
    List<NameMention> correct(List<NameMention> names) {
        Set<String> partsOfPeople = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        Set<String> withArticle = new HashSet<>();
        Set<String> withoutArticle = new HashSet<>();
        for (NameMention name : names) {
            if (name.type() != EntityType.PERSON) {
                continue;
            }
            PersonName words = PersonName.of(name.key());
            if (!words.isSingle()) {
                partsOfPeople.addAll(words.words());
                (isAfterArticle(name) ? withArticle : withoutArticle).add(name.key());
            }
            if (isBody(name)) {
                bodies.add(name.key());
            }
        }
        bodies.removeAll(partsOfPeople);
        withArticle.removeAll(withoutArticle);
        List<NameMention> better = new ArrayList<>(names.size());
        for (NameMention printed : names) {
            NameMention name = byLastWord(knownPerson(printed));
            boolean person =
                    name.type() == EntityType.PERSON && authority.find(EntityType.PERSON, name.key(), Set.of()) == null;
            if (NameRule.BODY_SAID_TO_BE_ONE.decides(person && bodies.contains(name.key()), name.start())) {
                better.add(name.typed(EntityType.ORGANIZATION));
            } else if (!NameRule.PERSON_WITH_ARTICLE.decides(
                    person && withArticle.contains(name.key()), name.start())) {
                better.addAll(withoutOwner(name));
            }
        }
        return better;
    }

    /** The full name of a known person is not an organisation. */
    private NameMention knownPerson(NameMention name) {
        AuthorityEntry person =
                name.type() == EntityType.ORGANIZATION ? authority.find(EntityType.PERSON, name.key(), Set.of()) : null;
        boolean known = person != null
                && NameKey.of(person.name()).equals(name.key())
                && authority.find(EntityType.ORGANIZATION, name.key(), Set.of()) == null;
        return NameRule.KNOWN_PERSON.decides(known, name.start()) ? name.typed(EntityType.PERSON) : name;
    }

    /** "Aga Khan Hospital" is neither a person nor a place, "Nana Backpacker Hostel" is a place. */
    private static NameMention byLastWord(NameMention name) {
        int space = name.key().lastIndexOf(' ');
        String last = name.key().substring(space + 1);
        boolean person = name.type() == EntityType.PERSON && space > 0;
        boolean place = name.type() == EntityType.PLACE && space > 0;
        boolean body = ((person || place) && WORDS.get("body-end").contains(last))
                || (person && WORDS.get("person-body-end").contains(last));
        if (NameRule.BODY_BY_LAST_WORD.decides(body, name.start())) {
            return name.typed(EntityType.ORGANIZATION);
        }
        boolean building = person && WORDS.get("place-end").contains(last);
        return NameRule.PLACE_BY_LAST_WORD.decides(building, name.start()) ? name.typed(EntityType.PLACE) : name;
    }

    /** "Auckland" and "Waipareira Trust" for "Auckland's Waipareira Trust". */
    private List<NameMention> withoutOwner(NameMention name) {
        for (int token = name.first() + 1; token < name.after() - 1; token++) {
            if (name.type() == EntityType.ORGANIZATION && text.pos(token) == PartOfSpeech.POS) {
                NameMention owner = name.part(tokens, name.first(), token).typed(EntityType.PLACE);
                AuthorityEntry entry = authority.find(EntityType.PLACE, owner.key(), Set.of());
                boolean place = entry != null && !entry.id().equals(entry.country()) && name.after() - token > 2;
                return NameRule.PLACE_OWNS_BODY.decides(place, name.start())
                        ? List.of(owner, name.part(tokens, token + 1, name.after()))
                        : List.of(name);
            }
        }
        return List.of(name);
    }

    private boolean isBody(NameMention name) {
        return isApposed(name) || isBeforeWhich(name) || isAfterNoun(name) || isTraded(name);
    }

    /** "Zentrix, the drugmaker": a name and what it is. */
    private boolean isApposed(NameMention name) {
        int end = sentenceEnd(name);
        int token = name.after() + 1;
        if (token >= end || !tokens.is(name.after(), ",") || text.pos(token) != PartOfSpeech.DT) {
            return false;
        }
        int most = Math.min(end, token + LONGEST_APPOSITION);
        while (token + 1 < most && isPartOfNoun(token + 1)) {
            token++;
        }
        boolean more = token + 1 < end && (isPartOfNoun(token + 1) || text.pos(token + 1) == PartOfSpeech.POS);
        return isOneOf("body", token) && !more;
    }

    private boolean isPartOfNoun(int token) {
        PartOfSpeech pos = text.pos(token);
        return pos.isNoun() || pos == PartOfSpeech.JJ || pos == PartOfSpeech.HYPH || pos == PartOfSpeech.VBN;
    }

    /** "Lindholm, which makes pumps": at the beginning of a sentence "which" is not about what was said before. */
    private boolean isBeforeWhich(NameMention name) {
        return name.first() == tokens.sentenceStart(tokens.sentenceOf(name.first()))
                && name.after() + 1 < sentenceEnd(name)
                && tokens.is(name.after(), ",")
                && tokens.is(name.after() + 1, "which")
                && !isSecondParty(name);
    }

    /** "Roe v. Wade": the period seems to end a sentence. */
    private boolean isSecondParty(NameMention name) {
        int versus = name.first() - (name.first() > 1 && tokens.is(name.first() - 1, ".") ? 2 : 1);
        return versus >= 0 && isOneOf("versus", versus);
    }

    /** "drugmaker Zentrix", not "the company Keller founded". */
    private boolean isAfterNoun(NameMention name) {
        int noun = name.first() - 1;
        int start = tokens.sentenceStart(tokens.sentenceOf(name.first()));
        if (noun < start || !isOneOf("body", noun)) {
            return false;
        }
        int before = noun - 1;
        while (before >= start && (text.pos(before) == PartOfSpeech.JJ || text.pos(before) == PartOfSpeech.NN)) {
            before--;
        }
        return before < start || !isDeterminer(text.pos(before));
    }

    private static boolean isDeterminer(PartOfSpeech pos) {
        return pos == PartOfSpeech.DT
                || pos == PartOfSpeech.POS
                || pos == PartOfSpeech.PRP_POSSESSIVE
                || pos == PartOfSpeech.CD
                || pos.isNoun();
    }

    /** "Shares in Brandauer". */
    private boolean isTraded(NameMention name) {
        int preposition = name.first() - 1;
        return preposition > tokens.sentenceStart(tokens.sentenceOf(name.first()))
                && tokens.is(preposition, "in")
                && isOneOf("shares", preposition - 1);
    }

    /** "the Selma Rae", "the ferry Ella Marsh": not "the Keller bill". */
    private boolean isAfterArticle(NameMention name) {
        int start = tokens.sentenceStart(tokens.sentenceOf(name.first()));
        int before = name.first() - 1;
        if (before >= start && isOneOf("vessel", before)) {
            before--;
        }
        boolean article =
                before >= start && tokens.form(before).toLowerCase(Locale.ROOT).equals("the");
        boolean more = name.after() < sentenceEnd(name) && isPartOfNoun(name.after());
        return article && !more;
    }

    private int sentenceEnd(NameMention name) {
        return tokens.sentenceEnd(tokens.sentenceOf(name.first()));
    }

    private boolean isOneOf(String kind, int token) {
        String form = tokens.form(token);
        return WORDS.get(kind).contains(kind.equals("body") ? form : form.toLowerCase(Locale.ROOT));
    }
}
