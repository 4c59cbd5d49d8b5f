package org.wireroom.analysis.entities.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entities of one article, and what can be asked about them. Positions are UTF-16 chars of the article's text. Mentions
 * never overlap. Immutable.
 */
public final class ArticleEntities {
    private final List<FoundEntity> entities;
    private final FoundEntity agency;
    private final RoleIndex roles;
    private final Map<String, FoundEntity> byId = new HashMap<>();
    private final List<Mention> mentions;
    private final List<FoundEntity> owners;
    private final int[] starts;

    public ArticleEntities(List<FoundEntity> entities, FoundEntity agency, RoleIndex roles) {
        this.entities = List.copyOf(entities);
        this.agency = agency;
        this.roles = roles;
        List<Named> named = new ArrayList<>();
        for (FoundEntity entity : entities) {
            byId.put(entity.entityId(), entity);
            entity.mentions().forEach(mention -> named.add(new Named(mention, entity)));
        }
        named.sort(Comparator.comparingInt(n -> n.mention.start()));
        mentions = named.stream().map(Named::mention).toList();
        owners = named.stream().map(Named::entity).toList();
        starts = mentions.stream().mapToInt(Mention::start).toArray();
    }

    /** No entities, for an article that is not analyzed. */
    public static ArticleEntities none() {
        return new ArticleEntities(List.of(), null, RoleIndex.EMPTY);
    }

    /** All entities, in the order of their first mentions. */
    public List<FoundEntity> entities() {
        return entities;
    }

    /** The entity of that id, null if the article has none of it. */
    public FoundEntity byId(String entityId) {
        return byId.get(entityId);
    }

    /** All mentions of all entities, in text order. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Index in {@link #mentions()} of the first mention that ends after a position; their number if there is none. */
    public int indexFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 1;
        return index > 0 && mentions.get(index - 1).end() > offset ? index - 1 : index;
    }

    /** The entity of the mention of that index in {@link #mentions()}. */
    public FoundEntity entity(int mentionIndex) {
        return owners.get(mentionIndex);
    }

    /** The mention that covers a char, null if none does. */
    public Mention mentionAt(int offset) {
        int index = indexFrom(offset);
        return index < mentions.size() && mentions.get(index).start() <= offset ? mentions.get(index) : null;
    }

    /** The entity that is named at a char, null if none is. */
    public FoundEntity at(int offset) {
        int index = indexFrom(offset);
        return index < mentions.size() && mentions.get(index).start() <= offset ? owners.get(index) : null;
    }

    /** The agency or outlet that signs the article, null if none does. */
    public FoundEntity agency() {
        return agency;
    }

    /**
     * Whom a role without a name means: "the Kremlin spokesman", "the press secretary of Vladimir Putin", "Russian president".
     *
     * <p>"Russian president" and "president of Russia" are one role; "the spokesman" is whoever alone has a role of that head,
     * "the Kremlin official" whoever alone has a role of the Kremlin.
     *
     * @param phrase as printed, with or without article, "his" or "our"
     * @param before UTF-16 position of the phrase: of several holders of a bare role the one named last before it is meant, if a
     *     whole role does not distinguish them
     * @return the person, null if the article gives nobody such a role or two people
     */
    public FoundEntity holderOf(String phrase, int before) {
        String id = roles.holder(phrase, before);
        return id == null ? null : byId.get(id);
    }

    /** All whom a role may mean, as {@link #holderOf}; empty if the article gives nobody such a role. */
    public List<FoundEntity> holdersOf(String phrase, int before) {
        return roles.holders(phrase, before).stream().map(byId::get).toList();
    }

    /** Whether a phrase has an office: "the former mayor", not "the neighbour". */
    public boolean isOffice(String phrase) {
        return roles.isOffice(phrase);
    }

    /** Where roles are printed beside the names of those who have them, in text order. */
    public List<Role> printedRoles() {
        return roles.printed();
    }

    private record Named(Mention mention, FoundEntity entity) {}
}
