package org.wireroom.processor.withheld;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.platform.serde.JsonSerde;

/**
 * What is known of an article that is or was withheld: the value of the store {@code withheld} and of its changelog.
 *
 * @param current the version that is withheld now, null for none
 * @param past the embargoes that have ended, the first one first
 */
public record WithheldArticle(Withholding current, List<PastEmbargo> past) {
    /** An article that was never withheld. */
    public static final WithheldArticle NONE = new WithheldArticle(null, List.of());

    /** Copies the list. */
    public WithheldArticle {
        past = List.copyOf(past);
    }

    /** The changelog of the store. */
    public static String changelog(String applicationId) {
        return applicationId + "-withheld-changelog";
    }

    /** What a record of the changelog says, null if it removes the article. */
    public static WithheldArticle read(byte[] value) {
        return new JsonSerde<>(WithheldArticle.class).deserializer().deserialize(null, value);
    }

    /** The article with another version withheld. */
    public WithheldArticle with(Withholding next) {
        return new WithheldArticle(next, past);
    }

    /**
     * The article with nothing withheld.
     *
     * @param released whether an embargo has passed
     */
    public WithheldArticle ended(boolean released) {
        List<PastEmbargo> all = new ArrayList<>(past);
        if (current != null && current.reason() == WithheldReason.EMBARGO) {
            all.add(new PastEmbargo(current.offset(), released));
        }
        return new WithheldArticle(null, all);
    }
}
