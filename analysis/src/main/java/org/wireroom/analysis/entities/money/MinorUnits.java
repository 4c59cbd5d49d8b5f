package org.wireroom.analysis.entities.money;

import java.math.BigDecimal;
import java.util.Set;
import org.wireroom.analysis.entities.rules.ValueRule;
import org.wireroom.analysis.language.token.Tokens;

/** Reads amounts in hundredths of a currency: "61 cents", "80p", "50 paise". For one thread. */
final class MinorUnits {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Set<String> VIDEO_LINES = Set.of("240", "360", "480", "720", "1080", "1440", "2160");

    private final Currencies currencies;
    private final AmountWords words;
    private final HomeCurrency homeCurrency;
    private final Tokens tokens;
    private final int end;

    MinorUnits(Currencies currencies, AmountWords words, HomeCurrency homeCurrency, Tokens tokens, int end) {
        this.currencies = currencies;
        this.words = words;
        this.homeCurrency = homeCurrency;
        this.tokens = tokens;
        this.end = end;
    }

    /** An amount of the whole currency, and its last token. */
    record Sum(String code, Amount amount, int last) {}

    /**
     * The sum of a number, null if no unit follows it.
     *
     * @param at the number's token
     * @param after the token after it
     * @param figures whether it is printed in figures: "p" may touch those
     */
    Sum at(int at, int after, Amount number, boolean figures) {
        boolean touching = figures && number.letters() < tokens.end(at);
        if (!touching && after >= end) {
            return null;
        }
        String word = touching ? tokens.text().substring(number.letters(), tokens.end(at)) : tokens.form(after);
        String code = touching == word.length() < 2 ? words.minor(word) : null;
        boolean video = touching && VIDEO_LINES.contains(number.figures());
        int unit = touching ? at : after;
        if (code == null
                || ValueRule.LINES_NOT_PENCE.decides(video, tokens.start(at))
                || ValueRule.CENTS_ON_THE_DOLLAR.decides(isRate(unit + 1), tokens.start(at))) {
            return null;
        }
        boolean dollars = tokens.text().indexOf('$') >= 0;
        String home = dollars ? code : homeCurrency.of(currencies.sharing(word), code);
        return new Sum(home, number.times(HUNDREDTH), unit);
    }

    /** "on the dollar", "in the pound". */
    private boolean isRate(int token) {
        return token + 2 < end
                && (tokens.is(token, "on") || tokens.is(token, "in"))
                && tokens.is(token + 1, "the")
                && currencies.noun(tokens.text(), tokens.start(token + 2), tokens.end(token + 2)) != null;
    }
}
