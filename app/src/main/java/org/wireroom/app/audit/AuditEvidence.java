package org.wireroom.app.audit;

import org.wireroom.contract.headers.SourceVersion;

/** What an audit keeps of a record: enough to judge it beside the others of its key, a hundred bytes or so. */
sealed interface AuditEvidence {
    /** Article or saying id, "" for a record without a proper key. */
    String key();

    /** Where the record stands. */
    Place place();

    /**
     * A record of {@code news.articles.raw}.
     *
     * @param version hash of its bytes, null for a withdrawal
     * @param returns whether it lets a withdrawn article return
     * @param replayed whether it is a dead letter that was put back
     * @param source what the source says of the version
     */
    record Raw(String key, Place place, Digest version, boolean returns, boolean replayed, SourceVersion source)
            implements AuditEvidence {}

    /**
     * A dead letter that once was a raw record.
     *
     * @param origin where the raw record stands
     */
    record Letter(String key, Place place, Place origin) implements AuditEvidence {}

    /**
     * An event made of articles.
     *
     * @param version what identifies the article's version, null without one
     * @param number its edition or revision
     * @param content hash of the event, null if it takes its key back
     */
    record Event(String key, Place place, Digest version, int number, Digest content) implements AuditEvidence {
        boolean isGone() {
            return content == null;
        }
    }
}
