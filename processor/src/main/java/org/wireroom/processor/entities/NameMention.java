package org.wireroom.processor.entities;

import org.wireroom.contract.article.EntityType;

/**
 * A name where it is printed, before it is known whose it is.
 *
 * @param first its first token
 * @param behind the token behind its last one
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param type what it names
 * @param form the name as printed, on one line
 * @param key what its spellings have in common ({@link org.wireroom.processor.entities.lexicon.NameKey})
 * @param evidence why it counts as a name
 */
record NameMention(
        int first, int behind, int start, int end, EntityType type, String form, String key, Evidence evidence) {
    NameMention because(Evidence reason) {
        return new NameMention(first, behind, start, end, type, form, key, reason);
    }

    Mention as(Evidence because) {
        return new Mention(start, end, evidence == Evidence.MODEL ? because : evidence);
    }
}
