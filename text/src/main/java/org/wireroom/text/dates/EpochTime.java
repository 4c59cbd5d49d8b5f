package org.wireroom.text.dates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times that are counted since 1970: in seconds ("1772487000", "1772487000.25"), milliseconds, microseconds or nanoseconds. */
final class EpochTime {
    /** A number as JSON writes it, and as ASP.NET wraps it: "/Date(1772487000000+0100)/". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\\\?/Date\\(|@)?(-?\\d{1,20}(?:\\.\\d{1,20})?(?:[eE]\\+?\\d{1,2})?)(?:[+-]\\d{4})?(?:\\)\\\\?/)?");

    /** 1973 in seconds: smaller numbers are years, basic dates ("20260302") and counts. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(100_000_000L);

    private static final BigDecimal LATEST_SECOND = BigDecimal.valueOf(4_102_444_800L); // 2100
    private static final int UNITS = 4;
    private static final int NANOS = 9;

    private EpochTime() {}

    /** The instant that a number counts, null if the text is not such a number. Zero is the beginning of 1970. */
    static Instant of(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return null;
        }
        BigDecimal count = new BigDecimal(number.group(1));
        boolean wrapped = text.indexOf('(') >= 0;
        for (int unit = 0; unit < UNITS; unit++) {
            BigDecimal seconds = count.movePointLeft(3 * unit);
            if (seconds.compareTo(LATEST_SECOND) <= 0) {
                boolean counts = seconds.compareTo(LEAST) >= 0;
                return counts ? instant(seconds) : wrapped ? Instant.EPOCH : null;
            }
        }
        return null;
    }

    private static Instant instant(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                whole.longValue(), seconds.subtract(whole).movePointRight(NANOS).longValue());
    }
}
