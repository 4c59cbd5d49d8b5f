package org.wireroom.app.audit;

import java.util.List;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.processor.withheld.PastEmbargo;

/** What an audit remembers of a record: enough to check it together with the others of its key, in about 100 bytes. */
sealed interface AuditEvidence {
    /** Article, saying or story id, "" for a record without a proper key. */
    String key();

    /** Position of the record. */
    Place place();

    /**
     * A record of {@code news.articles.raw}.
     *
     * @param version hash of its bytes, null for a withdrawal
     * @param returns whether it allows a withdrawn article to return
     * @param replayed whether it is a replayed dead letter
     * @param released whether an operator releases the version although it is withheld
     * @param source what the source states about the version
     */
    record Raw(
            String key,
            Place place,
            Digest version,
            boolean returns,
            boolean replayed,
            boolean released,
            SourceVersion source)
            implements AuditEvidence {}

    /**
     * A dead letter that once was a raw record.
     *
     * @param origin position of the raw record
     */
    record Letter(String key, Place place, Place origin) implements AuditEvidence {}

    /**
     * An event derived from articles.
     *
     * @param version what identifies the article's version, null without one
     * @param number its generation or revision
     * @param content hash of the event, null if it removes its key
     */
    record Event(String key, Place place, Digest version, int number, Digest content) implements AuditEvidence {
        boolean isGone() {
            return content == null;
        }
    }

    /**
     * The embargoes of an article. The newest of a key holds.
     *
     * @param place position of the raw record that was embargoed last
     * @param all those that have ended, and the present one as not released
     */
    record Embargoes(String key, Place place, List<PastEmbargo> all) implements AuditEvidence {}
}
