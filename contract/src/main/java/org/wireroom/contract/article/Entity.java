package org.wireroom.contract.article;

import java.util.List;
import org.wireroom.text.EntityType;
import org.wireroom.text.Span;

/**
 * One real-world thing that an article names, however often and in whatever spelling.
 *
 * @param entityId an authority id if one is known, else derived from type and canonical name; the same in all articles
 * @param type what it is
 * @param name its canonical name
 * @param aliases other names that this article prints for it
 * @param roles titles and offices that this article states for it
 * @param value for dates and amounts what they resolve to (ISO 8601; ISO 4217 code and amount), else null
 * @param wikidata Wikidata id, null if not known for certain
 * @param mentions the names as printed, without title and possessive, in text order
 */
public record Entity(
        String entityId,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> roles,
        String value,
        String wikidata,
        List<Span> mentions) {
    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
