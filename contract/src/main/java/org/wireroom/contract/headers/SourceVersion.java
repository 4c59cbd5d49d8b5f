package org.wireroom.contract.headers;

import java.math.BigInteger;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The version of an article according to its source, as the headers of a raw record give it.
 *
 * @param number the source's version, null if it states none
 * @param created when the source made this version, null if it does not say
 * @param status how the article may be used
 */
public record SourceVersion(String number, Instant created, SourceStatus status) {
    /** Of a source that states no versions. */
    public static final SourceVersion UNSTATED = new SourceVersion(null, null, SourceStatus.USABLE);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}");

    /**
     * Whether this version replaces the current one. A version that is known to be older does not. One that cannot be compared
     * does, because it arrived later, unless the current version is a kill.
     *
     * @param before the current version, null if the source did not state one
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
