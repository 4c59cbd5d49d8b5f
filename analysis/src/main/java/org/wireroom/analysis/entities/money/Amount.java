package org.wireroom.analysis.entities.money;

import java.math.BigDecimal;

/**
 * A number as amounts print it: "4.5", "1,000,000", "10-15", "5m".
 *
 * @param low the number
 * @param high the upper end of a range, else null
 * @param letters where the letters begin that touch the digits ("m" of "5m"), else the end of the number
 */
record Amount(BigDecimal low, BigDecimal high, int letters) {
    private static final int LONGEST = 24;
    private static final int GROUP = 3;

    /** The amount in a token that begins with a digit, null if it is none. */
    static Amount in(CharSequence text, int start, int end) {
        int dash = start;
        while (dash < end && isPart(text.charAt(dash))) {
            dash++;
        }
        BigDecimal low = number(text, start, dash);
        if (low == null || dash == end || (text.charAt(dash) != '-' && text.charAt(dash) != '–')) {
            return low == null ? null : new Amount(low, null, dash);
        }
        int stop = dash + 1;
        while (stop < end && isPart(text.charAt(stop))) {
            stop++;
        }
        BigDecimal high = number(text, dash + 1, stop);
        return high == null || high.compareTo(low) <= 0 ? null : new Amount(low, high, stop);
    }

    /** The same amount that many times. */
    Amount times(BigDecimal factor) {
        return new Amount(low.multiply(factor), high == null ? null : high.multiply(factor), letters);
    }

    /** The amount as figures, a range with a slash between its ends. */
    String figures() {
        return figures(low) + (high == null ? "" : "/" + figures(high));
    }

    private static String figures(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isPart(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }

    /** Commas part thousands, also lakhs; one that parts no group of three is a decimal comma. */
    private static BigDecimal number(CharSequence text, int start, int end) {
        if (end <= start || end - start > LONGEST) {
            return null;
        }
        StringBuilder digits = new StringBuilder(end - start);
        boolean point = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean decimal = c == '.' || (c == ',' && isDecimalComma(text, start, i, end));
            if (decimal) {
                if (point || i + 1 == end) {
                    return null;
                }
                point = true;
                digits.append('.');
            } else if (c != ',') {
                digits.append(c);
            }
        }
        return digits.isEmpty() || digits.charAt(0) == '.' ? null : new BigDecimal(digits.toString());
    }

    private static boolean isDecimalComma(CharSequence text, int start, int comma, int end) {
        boolean last = true;
        for (int i = comma + 1; i < end; i++) {
            last &= text.charAt(i) != ',' && text.charAt(i) != '.';
        }
        boolean first = true;
        for (int i = start; i < comma; i++) {
            first &= text.charAt(i) != ',';
        }
        return first && last && end - comma - 1 < GROUP;
    }
}
