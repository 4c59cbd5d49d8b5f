package org.wireroom.analysis.entities.money;

import java.math.BigDecimal;
import org.wireroom.analysis.entities.rules.ValueRule;
import org.wireroom.analysis.language.token.Tokens;

/** Ranges whose second amount has the magnitude of both: "between $400 and $500 million", "$5 to $10 billion". */
final class SharedMagnitude {
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    private SharedMagnitude() {}

    /**
     * An amount as it was read.
     *
     * @param money as found
     * @param code its currency
     * @param amount its figures times its magnitude
     * @param factor its magnitude, null if it has none
     * @param first its first token
     * @param next the token after it
     */
    record Read(FoundMoney money, String code, Amount amount, BigDecimal factor, int first, int next) {
        /** The same amount with another magnitude. */
        FoundMoney times(BigDecimal magnitude) {
            String value = money.value() == null
                    ? null
                    : code + " " + amount.times(magnitude).figures();
            return new FoundMoney(money.start(), money.end(), value);
        }
    }

    /** Whether two amounts, one after the other, are a range with one magnitude. */
    static boolean isShared(Tokens tokens, Read low, Read high) {
        boolean range = low.factor() == null
                && high.factor() != null
                && high.factor().compareTo(LEAST) >= 0
                && low.code().equals(high.code())
                && low.amount()
                                .low()
                                .multiply(high.factor())
                                .compareTo(high.amount().low())
                        < 0
                && isLinked(tokens, low, high.first());
        return ValueRule.RANGE_IN_MILLIONS.decides(range, low.money().start());
    }

    private static boolean isLinked(Tokens tokens, Read low, int high) {
        int link = low.next();
        if (link + 1 != high) {
            return false;
        }
        boolean between =
                low.first() > 0 && (tokens.is(low.first() - 1, "between") || tokens.is(low.first() - 1, "Between"));
        return tokens.is(link, "to")
                || tokens.is(link, "-")
                || tokens.is(link, "–")
                || (between && tokens.is(link, "and"));
    }
}
