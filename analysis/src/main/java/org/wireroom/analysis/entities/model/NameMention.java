package org.wireroom.analysis.entities.model;

import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.Blank;
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
 * @param key what its spellings have in common ({@link NameKey})
 * @param evidence why it counts as a name
 */
public record NameMention(
        int first, int after, int start, int end, EntityType type, String form, String key, MentionEvidence evidence) {
    /** The same name with other evidence. */
    public NameMention because(MentionEvidence reason) {
        return new NameMention(first, after, start, end, type, form, key, reason);
    }

    /** The same name of another type. */
    public NameMention typed(EntityType other) {
        return new NameMention(first, after, start, end, other, form, key, evidence);
    }

    /** Some of its tokens as a name of their own. */
    public NameMention part(Tokens tokens, int from, int to) {
        String printed = Blank.collapse(tokens.text(), tokens.start(from), tokens.end(to - 1));
        return new NameMention(
                from, to, tokens.start(from), tokens.end(to - 1), type, printed, NameKey.of(printed), evidence);
    }

    Mention as(MentionEvidence because) {
        return new Mention(start, end, evidence == MentionEvidence.MODEL ? because : evidence);
    }
}
