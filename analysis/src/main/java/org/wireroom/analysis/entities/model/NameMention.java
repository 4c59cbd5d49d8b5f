package org.wireroom.analysis.entities.model;

import org.wireroom.text.EntityType;

/**
 * A name where it is printed, before it is assigned to an entity.
 *
 * @param first its first token
 * @param after the token after its last one
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param type what it names
 * @param form the name as printed, on one line
 * @param key what its spellings have in common ({@link org.wireroom.analysis.entities.lexicon.NameKey})
 * @param evidence why it counts as a name
 */
public record NameMention(
        int first, int after, int start, int end, EntityType type, String form, String key, MentionEvidence evidence) {
    /** The same name with other evidence. */
    public NameMention because(MentionEvidence reason) {
        return new NameMention(first, after, start, end, type, form, key, reason);
    }

    Mention as(MentionEvidence because) {
        return new Mention(start, end, evidence == MentionEvidence.MODEL ? because : evidence);
    }
}
