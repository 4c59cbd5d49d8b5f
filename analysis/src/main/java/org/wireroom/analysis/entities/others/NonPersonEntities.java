package org.wireroom.analysis.entities.others;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.names.AllCapsNames;
import org.wireroom.analysis.entities.names.Expansions.Expansion;
import org.wireroom.analysis.entities.names.NonPersonKnowledge;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/**
 * Groups the names of places, organisations, groups or events of an article into entities: names of one entry of the authority
 * file, equal names, and short forms of longer names: "African Union (AU)", "Toyota" after "Toyota Motor Corp", "Foreign Ministry" after
 * "Russian Foreign Ministry", "Habomai" after "Habomai Islands". A name that could be two of them stays an entity of its own.
 */
public final class NonPersonEntities {
    /** Endings that may be left out of the name of a place, and a plural. */
    private static final List<String> PLACE_ENDINGS = placeEndings();

    private static final int SHORTEST_ACRONYM = 3;

    private final EntityType type;
    private final NonPersonKnowledge knowledge;
    private final Map<String, NameGroup> byKey = new LinkedHashMap<>();
    private final Map<String, NameGroup> byId = new HashMap<>();
    private Shortenings shortenings;

    /** For the names of one type. */
    public NonPersonEntities(EntityType type, NonPersonKnowledge knowledge) {
        this.type = type;
        this.knowledge = knowledge;
    }

    private static List<String> placeEndings() {
        Stream<String> words = Table.rows(NonPersonEntities.class, "place-endings.txt").stream()
                .flatMap(row -> row.words(0).stream());
        return Stream.concat(words.map(word -> " " + word), Stream.of("s")).toList();
    }

    /** The entities that these names name. */
    public Collection<EntityBuilder> group(List<NameMention> mentions, Map<String, Expansion> expansions) {
        for (NameMention mention : mentions) {
            String qualified = knowledge.qualifiedName(mention);
            String key = qualified == null ? mention.key() : NameKey.of(qualified);
            byKey.computeIfAbsent(key, k -> new NameGroup(k, qualified, knowledge.isOfCountry(k)))
                    .mentions()
                    .add(mention);
        }
        for (NameGroup group : List.copyOf(byKey.values())) {
            identify(group);
        }
        expansions.forEach(this::expand);
        for (NameGroup group : List.copyOf(byKey.values())) {
            NameGroup longer = !group.isJoined() && group.entry() == null ? longer(group) : null;
            if (longer != null) {
                group.join(longer, isAcronym(group) ? MentionEvidence.ACRONYM : MentionEvidence.ALIAS);
            }
        }
        return builders();
    }

    private void identify(NameGroup group) {
        group.entry(knowledge.known(type, group.key()));
        NameGroup same =
                group.entry() == null ? null : byId.putIfAbsent(group.entry().id(), group);
        if (same != null) {
            group.join(same, MentionEvidence.AUTHORITY);
        }
    }

    /** "African Union (AU)" expands AU for this article, unless the authority file knows both and says otherwise. */
    private void expand(String acronym, Expansion expansion) {
        NameGroup shorter = byKey.get(acronym);
        NameGroup longer = byKey.get(expansion.name());
        if (shorter == null || longer == null || shorter.now() == longer.now()) {
            return;
        }
        boolean known = shorter.now().entry() != null;
        boolean own = known && longer.now().entry() == null && !shorter.isJoined() && !shorter.hasOthers();
        int position = expansion.position();
        if (expansion.rule().decides(!known || own, position)
                && (!known || NameRule.ACRONYM_OF_ARTICLE.decides(own, position))) {
            shorter.now().entry(null); // the article means its own AU
            shorter.now().join(longer.now(), MentionEvidence.ACRONYM);
        }
    }

    /** The one longer name that a name is short for. */
    private NameGroup longer(NameGroup group) {
        return switch (type) {
            case ORGANIZATION -> longerOrganisation(group);
            case PLACE -> longerPlace(group);
            case NORP -> singular(group);
            default -> null;
        };
    }

    private NameGroup longerPlace(NameGroup group) {
        for (String ending : PLACE_ENDINGS) {
            NameGroup longer = byKey.get(group.key() + ending);
            if (longer != null) {
                return NameRule.PLACE_ENDING_LEFT_OUT.decides(true, group.start()) ? longer.now() : null;
            }
        }
        return null;
    }

    private NameGroup singular(NameGroup group) {
        String key = group.key();
        NameGroup one = key.endsWith("s") ? byKey.get(key.substring(0, key.length() - 1)) : null;
        return NameRule.PLURAL_OF_PEOPLE.decides(one != null, group.start()) ? one : null;
    }

    private NameGroup longerOrganisation(NameGroup group) {
        boolean acronym = isAcronym(group) && group.key().length() >= SHORTEST_ACRONYM;
        if (acronym) {
            return only(shortenings().byInitials(group.form()), group, NameRule.INITIALS_OF_NAME);
        }
        Collection<NameGroup> start = shortenings().byStart(group);
        if (!start.isEmpty()) {
            return only(shortenings().companyOf(group, start), group, NameRule.FIRST_WORDS_OF_NAME);
        }
        Collection<NameGroup> club = shortenings().byClub(group.key());
        if (!club.isEmpty()) {
            return only(club, group, NameRule.CLUB_LETTERS_LEFT_OUT);
        }
        Collection<NameGroup> head = shortenings().byHead(group.key());
        return head.isEmpty()
                ? only(shortenings().byEnd(group.key()), group, NameRule.COUNTRY_LEFT_OUT)
                : only(before(head, group), group, NameRule.HEAD_OF_NAME);
    }

    /** Those that are named before a name in text order: "the Gazette" before any Gazette is named means none of them. */
    private static Collection<NameGroup> before(Collection<NameGroup> candidates, NameGroup group) {
        boolean later = candidates.stream().anyMatch(candidate -> candidate.start() > group.start());
        return later ? List.of() : candidates;
    }

    private static NameGroup only(Collection<NameGroup> candidates, NameGroup group, NameRule rule) {
        NameGroup only = null;
        for (NameGroup candidate : candidates) {
            NameGroup now = candidate.now();
            boolean several = now != group && only != null && only != now;
            if (NameRule.SHORT_FOR_TWO.decides(several, group.start())) {
                return null;
            }
            only = now == group ? only : now;
        }
        return rule.decides(only != null, group.start()) ? only : null;
    }

    private Shortenings shortenings() {
        if (shortenings == null) {
            shortenings = new Shortenings(byKey.values());
        }
        return shortenings;
    }

    private static boolean isAcronym(NameGroup group) {
        String form = group.form();
        return group.key().indexOf(' ') < 0 && AllCapsNames.areCapitals(form);
    }

    private List<EntityBuilder> builders() {
        List<EntityBuilder> builders = new ArrayList<>();
        for (NameGroup group : byKey.values()) {
            if (!group.isJoined()) {
                builders.add(group.builder(type));
            }
        }
        return builders;
    }
}
