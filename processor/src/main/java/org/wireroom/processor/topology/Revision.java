package org.wireroom.processor.topology;

import org.wireroom.contract.article.EnrichedArticle;

/**
 * An article that is published or withdrawn.
 *
 * @param article what is published, null for a withdrawal
 * @param json the same as JSON, null for a withdrawal
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the topic
record Revision(EnrichedArticle article, byte[] json) {
    static final Revision WITHDRAWAL = new Revision(null, null);
}
