package org.wireroom.sink;

/**
 * How far the results have the events of a partition.
 *
 * @param topicId the topic: one that is created again has another
 * @param offset the next event
 * @param forms what the results are written as
 * @param rebuiltTo the offset at which a rebuild is complete, 0 if none is under way
 * @param since files written before this are not of the rebuild; milliseconds by the file system's clock
 */
record Position(String topicId, long offset, String forms, long rebuiltTo, long since) {
    /** The same further on. */
    Position at(long next) {
        return new Position(topicId, next, forms, rebuiltTo, since);
    }

    /** Whether a rebuild has read all that there was at its beginning. */
    boolean isRebuilt() {
        return rebuiltTo > 0 && offset >= rebuiltTo;
    }

    /** The same without a rebuild. */
    Position rebuilt() {
        return new Position(topicId, offset, forms, 0, 0);
    }
}
