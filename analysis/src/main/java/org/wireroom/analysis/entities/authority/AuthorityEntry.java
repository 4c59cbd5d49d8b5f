package org.wireroom.analysis.entities.authority;

import java.util.List;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.text.EntityType;

/**
 * An entity whose identity is known across articles.
 *
 * @param id the entity id that it has in all articles
 * @param type what it is
 * @param name canonical name
 * @param aliases other names that mean it and nothing else
 * @param roles offices of a person
 * @param wikidata Wikidata id, null if not known for certain
 * @param gender of a person
 * @param country id of the country that it belongs to or, of a country, its own; null if it is of none
 * @param metonym whether news lets it speak: a country, a capital, an organisation
 */
public record AuthorityEntry(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> roles,
        String wikidata,
        Gender gender,
        String country,
        boolean metonym) {
    public AuthorityEntry {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
