package org.wireroom.processor.topology.flow;

import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.ShardPrints;

/** A result of the extract step. */
public sealed interface Extraction {
    /**
     * An article as read, or its withdrawal.
     *
     * @param place its place in the order
     * @param generation counts its versions
     * @param article what was read, null for a withdrawal
     * @param json the extracted article, null for a withdrawal
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the topic
    record Extracted(OrderKey place, int generation, EnrichedArticle article, byte[] json) implements Extraction {}

    /**
     * The part of the article that goes to one shard of the index.
     *
     * @param prints its fingerprints there
     */
    record Prints(ShardPrints prints) implements Extraction {}

    /**
     * A record that could not be read.
     *
     * @param value the record's value, untouched
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the topic
    record Rejected(byte[] value) implements Extraction {}
}
