package org.wireroom.processor.topology.flow;

import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.processor.stories.StoryAnswer;

/**
 * An article that is published or withdrawn, or of which only its place in its story has changed.
 *
 * @param article the article as published, null for a withdrawal
 * @param json what is published now, null for a withdrawal, or if nothing is
 * @param story its story, null for a withdrawal
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the topic
public record Revision(EnrichedArticle article, byte[] json, StoryAnswer story) {
    /** A withdrawal. */
    public static final Revision WITHDRAWAL = new Revision(null, null, null);

    /** Whether the topic of enriched articles learns of it. */
    public boolean isPublished() {
        return article == null || json != null;
    }
}
