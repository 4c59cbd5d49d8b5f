package org.wireroom.contract.headers;

import java.math.BigInteger;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Which version of an article a document is, as its source says; the headers of a raw record carry it.
 *
 * @param number the source's version, null if it states none
 * @param created when the source made this version, null if it does not say
 * @param status what may be done with the article
 */
public record SourceVersion(String number, Instant created, SourceStatus status) {
    /** Of a source that states no versions. */
    public static final SourceVersion UNSTATED = new SourceVersion(null, null, SourceStatus.USABLE);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}");

    /**
     * Whether this version takes the place of the one before it. An older one that comes late does not; one that cannot be compared
     * does, as it came later, save in the place of a kill.
     *
     * @param before the version that holds, null if the source did not state one
     */
    public boolean replaces(SourceVersion before) {
        if (before == null) {
            return true;
        }
        boolean revives = before.status == SourceStatus.CANCELED && status != SourceStatus.CANCELED;
        return revives ? before.isOlderThan(this) : !isOlderThan(before);
    }

    /** By the version numbers, or by the times if the numbers are equal or missing. */
    private boolean isOlderThan(SourceVersion other) {
        if (isNumber(number) && isNumber(other.number)) {
            int order = new BigInteger(number).compareTo(new BigInteger(other.number));
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
