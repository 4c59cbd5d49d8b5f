package org.wireroom.processor.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.contract.article.EntityType;
import org.wireroom.processor.entities.lexicon.NameKey;

/**
 * Puts the names of places, organisations, groups or events of an article together: what the authority file knows, what reads the
 * same, and what one name tells of another: "African Union (AU)", "Toyota" after "Toyota Motor Corp", "Foreign Ministry" after
 * "Russian Foreign Ministry", "Habomai" after "Habomai Islands". What could be two things stays an entity of its own.
 */
final class Things {
    /** Endings that may be left out of the name of a place, and a plural. */
    private static final List<String> ISLANDS = List.of(" islands", " island", " isles", " archipelago", "s");

    private static final int SHORTEST_ACRONYM = 3;

    private final EntityType type;
    private final ThingKnowledge knowledge;
    private final Map<String, Group> byKey = new LinkedHashMap<>();
    private final Map<String, Group> byId = new HashMap<>();
    private Shortenings shortenings;

    /** For the names of one type. */
    Things(EntityType type, ThingKnowledge knowledge) {
        this.type = type;
        this.knowledge = knowledge;
    }

    /** The entities that these names name. */
    Collection<Draft> group(List<NameMention> mentions, Map<String, String> expansions) {
        for (NameMention mention : mentions) {
            String qualified = knowledge.qualifiedName(mention);
            String key = qualified == null ? mention.key() : NameKey.of(qualified);
            byKey.computeIfAbsent(key, k -> new Group(k, qualified, knowledge.isOfCountry(k)))
                    .mentions()
                    .add(mention);
        }
        for (Group group : List.copyOf(byKey.values())) {
            identify(group);
        }
        expansions.forEach(this::expand);
        for (Group group : List.copyOf(byKey.values())) {
            Group longer = !group.isJoined() && group.entry() == null ? longer(group) : null;
            if (longer != null) {
                group.join(longer, isAcronym(group) ? Evidence.ACRONYM : Evidence.ALIAS);
            }
        }
        return drafts();
    }

    private void identify(Group group) {
        group.entry(knowledge.known(type, group.key()));
        Group same =
                group.entry() == null ? null : byId.putIfAbsent(group.entry().id(), group);
        if (same != null) {
            group.join(same, Evidence.AUTHORITY);
        }
    }

    /** "African Union (AU)" tells what AU is in this article, unless the authority file knows both and says otherwise. */
    private void expand(String acronym, String name) {
        Group shorter = byKey.get(acronym);
        Group longer = byKey.get(name);
        if (shorter == null || longer == null || shorter.now() == longer.now()) {
            return;
        }
        if (longer.now().entry() == null && !shorter.isJoined() && !shorter.hasOthers()) {
            shorter.entry(null); // the article means its own AU
        }
        if (shorter.now().entry() == null) {
            shorter.now().join(longer.now(), Evidence.ACRONYM);
        }
    }

    /** The one longer name that a name is short for. */
    private Group longer(Group group) {
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

    private Group longerPlace(String key) {
        for (String ending : ISLANDS) {
            Group longer = byKey.get(key + ending);
            if (longer != null) {
                return longer.now();
            }
        }
        return null;
    }

    private Group longerOrganisation(Group group) {
        Shortenings shortenings = shortenings();
        Group only = null;
        String asPrinted = group.form();
        boolean acronym = isAcronym(group) && group.key().length() >= SHORTEST_ACRONYM;
        Collection<Group> longer = acronym ? shortenings.byInitials(asPrinted) : shortenings.of(group.key());
        for (Group candidate : longer) {
            Group now = candidate.now();
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

    private static boolean isAcronym(Group group) {
        String form = group.form();
        return group.key().indexOf(' ') < 0 && Letters.areCapitals(form);
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Group group : byKey.values()) {
            if (!group.isJoined()) {
                drafts.add(group.draft(type));
            }
        }
        return drafts;
    }
}
