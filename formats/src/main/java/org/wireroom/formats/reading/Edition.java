package org.wireroom.formats.reading;

import java.math.BigInteger;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Which version of an article a document is, as its source says.
 *
 * @param version the source's version, null if it gives none
 * @param created when the source made this version, null if it does not say
 * @param status what may be done with the article
 */
public record Edition(String version, Instant created, Status status) {
    /** A source that says nothing of versions. */
    public static final Edition UNSTATED = new Edition(null, null, Status.USABLE);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}");

    /**
     * Whether this version is older than another one of the same article: by the version numbers, and where these tell nothing by
     * the times. Versions that cannot be compared are none older than the other.
     */
    public boolean isOlderThan(Edition other) {
        if (isNumber(version) && isNumber(other.version)) {
            int order = new BigInteger(version).compareTo(new BigInteger(other.version));
            if (order != 0) {
                return order < 0;
            }
        }
        return created != null && other.created != null && created.isBefore(other.created);
    }

    private static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text).matches();
    }
}
