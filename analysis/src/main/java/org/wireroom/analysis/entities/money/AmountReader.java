package org.wireroom.analysis.entities.money;

import java.math.BigDecimal;
import org.wireroom.analysis.language.token.Tokens;

/** Reads the numbers of amounts from the tokens of a sentence. For one thread. */
final class AmountReader {
    private final AmountWords words;
    private final Tokens tokens;
    private final String text;
    private final int end;
    private int position;

    AmountReader(AmountWords words, Tokens tokens, int end) {
        this.words = words;
        this.tokens = tokens;
        this.text = tokens.text();
        this.end = end;
    }

    /** The token after the number that was read last. */
    int position() {
        return position;
    }

    /** The amount in figures that begins at a token, null if none does; {@link #position} is then after it. */
    Amount amount(int at) {
        // "2,6" is three tokens
        boolean comma = at + 2 < end && tokens.is(at + 1, ",") && isAttached(at + 1) && isAttached(at + 2);
        int last = comma && isDigit(text.charAt(tokens.start(at + 2))) ? at + 2 : at;
        position = last + 1;
        Amount range = last == at ? range(at) : null;
        return range == null ? Amount.in(text, tokens.start(at), tokens.end(last)) : range;
    }

    /** "10–15": a long dash is a token of its own. */
    private Amount range(int at) {
        boolean dash = at + 2 < end && tokens.is(at + 1, "–") && isAttached(at + 1) && isAttached(at + 2);
        Amount range = dash ? Amount.in(text, tokens.start(at), tokens.end(at + 2)) : null;
        position = range == null ? at + 1 : at + 3;
        return range;
    }

    boolean isAttached(int at) {
        return tokens.start(at) == tokens.end(at - 1);
    }

    /** "two", "half a", "a" before a magnitude; not "several", which does not say how many. */
    Amount spelled(int at) {
        position = at + 1;
        BigDecimal number = words.number(tokens, at);
        if (number == null && position < end && words.magnitude(tokens, position) != null && isEither(at, "a", "A")) {
            number = BigDecimal.ONE;
        } else if (number == null
                && position + 1 < end
                && isEither(position, "a", "A")
                && isEither(at, "half", "Half")) {
            number = new BigDecimal("0.5");
            position++;
        }
        return number == null ? null : new Amount(number, null, 0);
    }

    private boolean isEither(int at, String word, String other) {
        return tokens.is(at, word) || tokens.is(at, other);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
