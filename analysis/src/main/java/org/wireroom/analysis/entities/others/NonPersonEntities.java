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
import org.wireroom.analysis.entities.names.NonPersonKnowledge;
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
    public Collection<EntityBuilder> group(List<NameMention> mentions, Map<String, String> expansions) {
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
    private void expand(String acronym, String name) {
        NameGroup shorter = byKey.get(acronym);
        NameGroup longer = byKey.get(name);
        if (shorter == null || longer == null || shorter.now() == longer.now()) {
            return;
        }
        if (longer.now().entry() == null && !shorter.isJoined() && !shorter.hasOthers()) {
            shorter.entry(null); // the article means its own AU
        }
        if (shorter.now().entry() == null) {
            shorter.now().join(longer.now(), MentionEvidence.ACRONYM);
        }
    }

    /** The one longer name that a name is short for. */
    private NameGroup longer(NameGroup group) {
        return switch (type) {
            case ORGANIZATION -> longerOrganisation(group);
            case PLACE -> longerPlace(group.key());
            case NORP ->
                byKey.get(
                        group.key().endsWith("s")
                                ? group.key().substring(0, group.key().length() - 1)
                                : "");
            default -> null;
        };
    }

    private NameGroup longerPlace(String key) {
        for (String ending : PLACE_ENDINGS) {
            NameGroup longer = byKey.get(key + ending);
            if (longer != null) {
                return longer.now();
            }
        }
        return null;
    }

    private NameGroup longerOrganisation(NameGroup group) {
        Shortenings shortenings = shortenings();
        NameGroup only = null;
        String asPrinted = group.form();
        boolean acronym = isAcronym(group) && group.key().length() >= SHORTEST_ACRONYM;
        Collection<NameGroup> longer = acronym ? shortenings.byInitials(asPrinted) : shortenings.of(group.key());
        for (NameGroup candidate : longer) {
            NameGroup now = candidate.now();
            if (now != group && only != null && only != now) {
                return null;
            }
            only = now == group ? only : now;
        }
        return only;
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
