package org.wireroom.analysis.entities.model;

import org.wireroom.text.Span;

/**
 * Where an entity is named, without its title and without a possessive 's.
 *
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param evidence why it counts as this entity
 */
public record Mention(int start, int end, MentionEvidence evidence) {
    public Mention {
        Span.check(start, end);
    }

    /** The name as printed. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
