package org.wireroom.analysis.entities.money;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Tokens;

/**
 * Finds amounts of money by grammar: "$4.5 million", "3 billion rubles", "£20", "EUR 5m", "500 U.S. dollars", "half a million
 * euros". Linear in the number of tokens; thread-safe.
 */
public final class MoneyFinder {
    private final Currencies currencies = new Currencies();
    private final AmountWords words = new AmountWords();

    /** The amounts of a text in order, none overlapping. */
    public List<FoundMoney> find(TaggedText text) {
        List<FoundMoney> found = new ArrayList<>();
        Tokens tokens = text.tokens();
        HomeCurrency homeCurrency = new HomeCurrency(tokens);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int end = tokens.sentenceEnd(sentence);
            MoneyScan scan = new MoneyScan(currencies, words, homeCurrency, tokens, end);
            int at = tokens.sentenceStart(sentence);
            while (at < end) {
                at = scan.read(at, found) ? scan.position() : at + 1;
            }
        }
        return found;
    }
}
