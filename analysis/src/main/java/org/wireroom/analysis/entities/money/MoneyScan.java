package org.wireroom.analysis.entities.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.wireroom.analysis.entities.rules.ValueRule;
import org.wireroom.analysis.language.token.Tokens;

/** Reads one amount at a time from the tokens of a sentence. For one thread. */
final class MoneyScan {
    /** Countries have at most this many words before the currency: "New Taiwan dollars". */
    private static final int LONGEST_COUNTRY = 2;

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    private final Currencies currencies;
    private final AmountWords words;
    private final HomeCurrency homeCurrency;
    private final AmountReader reader;
    private final MinorUnits minorUnits;
    private final Tokens tokens;
    private final String text;
    private final int end;
    private int position;
    /** What the words after the number multiplied it by, null if there were none. */
    private BigDecimal factor;
    /** The amount that was read last and the one before it; null before they are read. */
    private SharedMagnitude.Read last;

    private SharedMagnitude.Read before;

    MoneyScan(Currencies currencies, AmountWords words, HomeCurrency homeCurrency, Tokens tokens, int end) {
        this.homeCurrency = homeCurrency;
        this.reader = new AmountReader(words, tokens, end);
        this.minorUnits = new MinorUnits(currencies, words, homeCurrency, tokens, end);
        this.currencies = currencies;
        this.words = words;
        this.tokens = tokens;
        this.text = tokens.text();
        this.end = end;
    }

    /** The token after the amount that was read last. */
    int position() {
        return position;
    }

    /** Adds the amount that begins at a token; false if none does. */
    boolean read(int at, List<FoundMoney> found) {
        char c = text.charAt(tokens.start(at));
        FoundMoney money = null;
        if (isDigit(c)) {
            money = numberFirst(at, amount(at), true);
        } else if (c > '\u007f' || c == '$' || Character.isUpperCase(c) || text.charAt(tokens.end(at) - 1) == '$') {
            money = signFirst(at);
        }
        if (money == null && c < '\u0080' && Character.isLetter(c)) {
            money = numberFirst(at, spelled(at), false);
        }
        if (money == null) {
            return false;
        }
        if (before != null && SharedMagnitude.isShared(tokens, before, last)) {
            found.set(found.size() - 1, before.times(last.factor()));
        }
        found.add(money);
        before = last;
        return true;
    }

    private FoundMoney signFirst(int at) {
        String code = sign(at);
        int next = at + 1;
        if (code == null) {
            return glued(at);
        }
        if (next >= end || !isDigit(text.charAt(tokens.start(next)))) {
            return null;
        }
        // "US $15"
        int start = at > 0 && isEither(at - 1, "US", "U.S.") ? at - 1 : at;
        return afterSign(start, code, amount(next));
    }

    /** "USD160,300", "N5 billion": the code or letter touches the amount. */
    private FoundMoney glued(int at) {
        int start = tokens.start(at);
        int digits = start;
        while (digits < tokens.end(at) && digits - start < 5 && !isDigit(text.charAt(digits))) {
            digits++;
        }
        String sign = digits < tokens.end(at) ? text.substring(start, digits) : "";
        String code = atHome(sign, currencies.touching(sign));
        String letter = code == null ? atHome(sign, currencies.letter(sign)) : null;
        Amount amount = code == null && letter == null ? null : Amount.in(text, digits, tokens.end(at));
        position = at + 1;
        if (letter == null || letter.equals(Currencies.UNKNOWN)) {
            return code == null ? null : afterSign(at, code, amount);
        }
        FoundMoney money = afterSign(at, letter, amount);
        boolean large = factor != null || tokens.form(at).indexOf(',') > 0;
        boolean small = money != null && !large;
        return ValueRule.LETTER_BEFORE_SMALL_NUMBER.decides(small, start) ? null : money;
    }

    private FoundMoney afterSign(int start, String code, Amount number) {
        if (number == null) {
            return null;
        }
        Amount amount = magnified(position - 1, number);
        if (amount == null) {
            return null;
        }
        Currencies.Noun noun = position < end ? noun(position) : null;
        if (noun != null && code.equals("USD") && noun.alone().equals("USD")) {
            position++; // "$5 million dollars"
        }
        return money(start, position - 1, code, amount);
    }

    private FoundMoney numberFirst(int at, Amount number, boolean figures) {
        MinorUnits.Sum sum = number == null ? null : minorUnits.at(at, position, number, figures);
        if (sum != null) {
            factor = null;
            return money(at, sum.last(), sum.code(), sum.amount());
        }
        Amount amount = number == null ? null : magnified(position - 1, number);
        if (amount == null) {
            return null;
        }
        int noun = position;
        if (noun < end && tokens.is(noun, "-")) {
            noun++; // "a 500-dollar fine"
        }
        StringBuilder country = new StringBuilder();
        for (int before = 0; before <= LONGEST_COUNTRY && noun < end; before++, noun++) {
            Currencies.Noun currency = noun(noun);
            if (currency != null) {
                String code = code(currency, country.toString(), amount, noun);
                return code == null ? null : money(at, noun, code, amount);
            }
            String code = before == 0 && isCode(noun) ? sign(noun) : null;
            if (code != null) {
                return money(at, noun, code, amount);
            }
            if (!Character.isUpperCase(text.charAt(tokens.start(noun)))) {
                return null;
            }
            country.append(country.isEmpty() ? "" : " ")
                    .append(tokens.form(noun).toLowerCase(Locale.ROOT));
        }
        return null;
    }

    private String code(Currencies.Noun noun, String country, Amount amount, int token) {
        if (!country.isEmpty()) {
            String code = noun.byCountry().get(country);
            return code == null && noun.alone().equals("EUR") ? null : code;
        }
        if (tokens.is(token, "won") || tokens.is(token, "Won")) {
            boolean verb = ValueRule.WON_THE_VERB.decides(factor == null, tokens.start(token));
            return verb ? null : noun.alone(); // "the team that 12 won"
        }
        if (!noun.ambiguous()) {
            return homeCurrency.of(noun.candidates(), noun.alone());
        }
        boolean sterling = noun.byCountry().containsValue("GBP") && amount.low().compareTo(LARGE) >= 0;
        if (ValueRule.POUNDS_IN_MILLIONS.decides(sterling, tokens.start(token))) {
            return homeCurrency.of(noun.candidates(), "GBP");
        }
        return ValueRule.WEIGHT_NOT_MONEY.decides(true, tokens.start(token)) ? null : noun.alone();
    }

    /** Takes the words "million", "bn" after a number; {@link #position} is then after them. Null if letters do not fit. */
    private Amount magnified(int at, Amount number) {
        position = at + 1;
        factor = null;
        Amount amount = number;
        if (number.letters() < tokens.end(at) && number.letters() > 0) {
            factor = words.magnitude(text, number.letters(), tokens.end(at));
            return factor == null ? null : number.times(factor);
        }
        int next = position < end && tokens.is(position, "-") ? position + 1 : position;
        for (int read = 0; read < 2 && next < end; read++, next++) {
            boolean hyphened = reader.isAttached(next) && tokens.is(next - 1, "-"); // "P1.2-B"
            boolean letter = tokens.end(next) - tokens.start(next) < 2 && !hyphened;
            BigDecimal magnitude = letter ? null : magnitude(next);
            if (magnitude == null) {
                break;
            }
            amount = amount.times(magnitude);
            factor = magnitude;
            position = next + 1;
        }
        return amount;
    }

    private FoundMoney money(int first, int lastToken, String code, Amount amount) {
        position = lastToken + 1;
        boolean indian = code.equals(Currencies.UNKNOWN)
                && HomeCurrency.isIndian(factor, text.substring(tokens.start(first), tokens.end(lastToken)));
        String known = ValueRule.LAKHS_OF_RUPEES.decides(indian, tokens.start(first)) ? "INR" : code;
        String value = known.equals(Currencies.UNKNOWN) ? null : known + " " + amount.figures();
        FoundMoney money = new FoundMoney(tokens.start(first), tokens.end(lastToken), value);
        last = new SharedMagnitude.Read(money, known, amount, factor, first, position);
        return money;
    }

    private Amount amount(int at) {
        Amount amount = reader.amount(at);
        position = reader.position();
        return amount;
    }

    private Amount spelled(int at) {
        Amount amount = reader.spelled(at);
        position = reader.position();
        return amount;
    }

    private String sign(int at) {
        return atHome(tokens.form(at), currencies.sign(text, tokens.start(at), tokens.end(at)));
    }

    /** The currency that a sign means in this article, given the one that it means elsewhere; null if that is null. */
    private String atHome(String sign, String code) {
        return code == null ? null : homeCurrency.of(currencies.sharing(sign), code);
    }

    private Currencies.Noun noun(int at) {
        return currencies.noun(text, tokens.start(at), tokens.end(at));
    }

    private BigDecimal magnitude(int at) {
        return words.magnitude(tokens, at);
    }

    private boolean isCode(int at) {
        String form = tokens.form(at);
        return form.length() == 3 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    private boolean isEither(int at, String word, String other) {
        return tokens.is(at, word) || tokens.is(at, other);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
