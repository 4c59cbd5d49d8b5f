package org.wireroom.analysis.entities.model;

import java.util.List;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.text.EntityType;

/**
 * An entity that an article names. Positions are UTF-16 chars.
 *
 * @param entityId an authority id, else made from type and canonical name
 * @param type what it is
 * @param name canonical name
 * @param aliases other names that this article prints for it
 * @param roles titles and offices that this article gives a person, each text once, in text order
 * @param value what a date or amount resolves to, else null
 * @param wikidata Wikidata id, null if not known for certain
 * @param gender of a person
 * @param plural whether it takes "they": a family ("the Clintons"), a group
 * @param metonym whether it is an organisation or a place that news lets speak: "the Kremlin", "Moscow", "Japan"; rivers and
 *     islands are not
 * @param mentions in text order, at least one
 */
public record FoundEntity(
        String entityId,
        EntityType type,
        String name,
        List<String> aliases,
        List<Role> roles,
        String value,
        String wikidata,
        Gender gender,
        boolean plural,
        boolean metonym,
        List<Mention> mentions) {
    public FoundEntity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** Whether it is a person, and one alone. */
    public boolean isOnePerson() {
        return type == EntityType.PERSON && !plural;
    }

    /** Whether "he" may refer to it. */
    public boolean mayBeHe() {
        return isOnePerson() && gender != Gender.FEMALE;
    }

    /** Whether "she" may refer to it. */
    public boolean mayBeShe() {
        return isOnePerson() && gender != Gender.MALE;
    }
}
