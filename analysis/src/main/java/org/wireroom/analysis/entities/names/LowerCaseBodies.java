package org.wireroom.analysis.entities.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.Blank;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/**
 * Finds bodies that are named by a country, a place or a person and words in lower case: "the French foreign ministry", "Hong Kong
 * government", "Durban high court", "Trump administration". A people's name becomes part of the body's, any other stays a name of its own.
 */
final class LowerCaseBodies {
    private static final int MOST_MODIFIERS = 3;
    private static final int LONGEST_FIELD = 6;
    private static final Map<String, Set<String>> WORDS = words();

    private final Authority authority;
    private final TaggedText text;
    private final Tokens tokens;

    LowerCaseBodies(Authority authority, TaggedText text) {
        this.authority = authority;
        this.text = text;
        this.tokens = text.tokens();
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Table.Row row : Table.rows(LowerCaseBodies.class, "lower-case-bodies.tsv")) {
            words.computeIfAbsent(row.cell(0), kind -> new HashSet<>()).addAll(row.words(1));
        }
        return Map.copyOf(words);
    }

    /** Whether a name is that of a body that this class finds. */
    static boolean isBody(String form) {
        return WORDS.get("head").contains(form.substring(form.lastIndexOf(' ') + 1))
                || WORDS.get("court").contains(form.substring(form.lastIndexOf(' ') + 1))
                || WORDS.get("head").contains(form.split(" ", 2)[0]);
    }

    /** The names with the bodies among them, in order. */
    List<NameMention> among(List<NameMention> names) {
        List<NameMention> all = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            NameMention owner = names.get(i);
            int most = i + 1 < names.size() ? Math.min(names.get(i + 1).first(), tokens.size()) : tokens.size();
            NameMention body = body(owner, most);
            if (!NameRule.BODY_IN_LOWER_CASE.decides(body != null, owner.start())) {
                all.add(owner);
            } else if (body.first() == owner.first()) {
                all.add(body);
            } else {
                all.add(owner);
                all.add(body);
            }
        }
        return all;
    }

    private NameMention body(NameMention owner, int most) {
        if (owner.evidence() == MentionEvidence.AGENCY || owner.after() >= most) {
            return null;
        }
        boolean possessive = text.pos(owner.after()) == PartOfSpeech.POS;
        int first = possessive ? owner.after() + 1 : owner.after();
        String modifier = owner.type() == EntityType.PERSON ? "campaign-modifier" : "modifier";
        int head = first;
        while (head < most && head - first < MOST_MODIFIERS && isOneOf(modifier, head)) {
            head++;
        }
        boolean modified = head > first;
        if (head >= most
                || tokens.sentenceOf(head) != tokens.sentenceOf(owner.first())
                || !isHead(owner, head, modified)) {
            return null;
        }
        boolean ofPeople = (owner.type() == EntityType.NORP || owner.type() == EntityType.ORGANIZATION) && !possessive;
        boolean ofPerson = owner.type() == EntityType.PERSON;
        int printed = tokens.start(possessive || ofPeople || ofPerson ? owner.first() : first);
        NameMention body = mention(ofPeople ? owner.first() : first, fieldEnd(head + 1, most), printed);
        return ofPerson ? withKey(body, owner, head) : body;
    }

    /** "Ana Ruiz's campaign", "Ruiz campaign": the same body. */
    private NameMention withKey(NameMention body, NameMention owner, int head) {
        String key = PersonName.of(owner.key()).last() + " " + NameKey.of(tokens.form(head));
        return new NameMention(
                body.first(), body.after(), body.start(), body.end(), body.type(), body.form(), key, body.evidence());
    }

    private boolean isHead(NameMention owner, int head, boolean modified) {
        boolean court = isOneOf("court", head);
        String country = authority.countryOf(owner.key());
        return switch (owner.type()) {
            case NORP -> country != null && (court || isOneOf("head", head));
            case PLACE ->
                isCountry(owner)
                        ? isOneOf("head", head) || (court && modified)
                        : isOneOf("of-place", head) || (court && modified);
            case PERSON -> isCampaign(owner, head) || (!modified && isOneOf("of-person", head));
            case ORGANIZATION -> isPeople(owner) && isOneOf("head", head);
            default -> false;
        };
    }

    /** "Ruiz campaign", "Ruiz's campaign said": not a "campaign promise", nor a "campaign against tolls". */
    private boolean isCampaign(NameMention owner, int head) {
        if (!isOneOf("campaign", head) || head + 1 >= tokens.size()) {
            return false;
        }
        PartOfSpeech next = text.pos(head + 1);
        boolean possessive = text.pos(owner.after()) == PartOfSpeech.POS;
        return possessive ? next.isFiniteVerb() : !next.isNoun();
    }

    /** "Veldan": a word like the adjective of a country that nobody knows. */
    private boolean isPeople(NameMention owner) {
        String key = owner.key();
        boolean adjective = key.endsWith("an") || key.endsWith("ese") || key.endsWith("ish");
        return adjective
                && owner.after() == owner.first() + 1
                && authority.find(EntityType.ORGANIZATION, key, Set.of()) == null;
    }

    private boolean isCountry(NameMention owner) {
        var place = authority.find(EntityType.PLACE, owner.key(), Set.of());
        return place != null && place.id().equals(place.country());
    }

    /** The end of "of interior and municipalities". */
    private int fieldEnd(int after, int most) {
        boolean ministry = after + 1 < most && tokens.is(after - 1, "ministry") && tokens.is(after, "of");
        int end = after + 1;
        while (ministry && end < most && end - after < LONGEST_FIELD && isField(end)) {
            end++;
        }
        while (end > after + 1 && !text.pos(end - 1).isNoun()) {
            end--;
        }
        return ministry && end > after + 1 ? end : after;
    }

    private boolean isField(int token) {
        PartOfSpeech pos = text.pos(token);
        return pos.isNoun() || pos == PartOfSpeech.JJ || tokens.is(token, "and");
    }

    /** A body; what it is called is printed from a position on: "Russia's foreign ministry". */
    private NameMention mention(int first, int after, int printed) {
        int start = tokens.start(first);
        int end = tokens.end(after - 1);
        String form = Blank.collapse(tokens.text(), printed, end);
        return new NameMention(
                first, after, start, end, EntityType.ORGANIZATION, form, NameKey.of(form), MentionEvidence.MODEL);
    }

    private boolean isOneOf(String kind, int token) {
        return WORDS.get(kind).contains(tokens.form(token));
    }
}
