package org.wireroom.processor.topology;

import org.wireroom.processor.overlap.index.ShardPrints;

/** What extract makes of a raw record. */
sealed interface Extraction {
    /**
     * An article as read, or its withdrawal.
     *
     * @param json the extracted article, null for a withdrawal
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the topic
    record Extracted(byte[] json) implements Extraction {}

    /**
     * What a shard of the index is told of the article.
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
