package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.text.punctuation.SentenceEnds;

/** Reads the words of a text in one house style; of a text longer than any quotation, only the first ones. */
final class WordReader {
    private static final HouseStyle STYLE = HouseStyle.english();
    // repetitions are limited: Java's matcher recurses for each
    private static final Pattern TOKENS = Pattern.compile(
            "\\[[^\\]\\[]*\\]|\\([^)(]*\\)|\\.{3,}|…|[.!?:;]|%|[$£€¥₹₦]|\\p{N}+(?:[.,]\\p{N}+){0,20}\\p{L}*|\\p{L}(?:\\.\\p{L}){1,20}|[\\p{L}\\p{M}\\p{N}]+(?:['’´`]\\p{L}+){0,20}");

    private static final int MOST_CHARACTERS = 8_000;

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> gaps = new ArrayList<>();
    private final List<Boolean> weighty = new ArrayList<>();
    private boolean gap;

    WordReader read(List<String> parts) {
        int left = MOST_CHARACTERS;
        for (String part : parts) {
            String read = part.substring(0, Math.min(left, part.length()));
            left -= read.length();
            gap = true;
            read(read);
        }
        return this;
    }

    private void read(String part) {
        boolean shouted = part.equals(part.toUpperCase(Locale.ROOT));
        boolean sentenceStarts = true;
        String before = "";
        String currency = null;
        boolean amount = false;
        Matcher token = TOKENS.matcher(part);
        while (token.find()) {
            String printed = token.group();
            char first = printed.charAt(0);
            if (amount && !STYLE.isMultiple(lowerCase(printed))) {
                before = add(before, currency, false);
                amount = false;
                currency = null;
            }
            String sign = STYLE.currency(first);
            amount |= currency != null && Character.isDigit(first);
            currency = sign != null || !amount ? sign : currency;
            if (first == '[' || first == '(' || first == '…' || printed.startsWith("...")) {
                gap = true;
            } else if (SentenceEnds.isStop(first) || first == ':' || first == ';') {
                sentenceStarts = true;
            } else if (sign == null) {
                boolean name = Character.isUpperCase(first) && !sentenceStarts && !shouted;
                before = add(before, lowerCase(printed), name);
                sentenceStarts = false;
            }
        }
        if (amount) {
            add(before, currency, false);
        }
    }

    /** Adds a word; if it forms one word with the word before, it replaces that. Returns the word as printed. */
    private String add(String before, String lowerCase, boolean name) {
        String last = gap || words.isEmpty() ? "" : words.get(words.size() - 1);
        String together = gap ? null : STYLE.readTogether(before, last, lowerCase);
        List<String> read = together == null ? STYLE.read(lowerCase) : List.of(together);
        if (together != null) {
            gap = gaps.remove(gaps.size() - 1);
            words.remove(words.size() - 1);
            weighty.remove(weighty.size() - 1);
        }
        for (String word : read == null ? List.of(plain(lowerCase)) : read) {
            words.add(word.intern());
            gaps.add(gap);
            weighty.add(STYLE.isNegation(word)
                    || Character.isDigit(word.charAt(0))
                    || (name && !STYLE.isFunctionWord(word)));
            gap = false;
        }
        return lowerCase;
    }

    private static String lowerCase(String printed) {
        return printed.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('´', '\'')
                .replace('`', '\'');
    }

    private static String plain(String lowerCase) {
        return Character.isDigit(lowerCase.charAt(0)) ? lowerCase.replace(",", "") : lowerCase;
    }

    List<String> words() {
        return words;
    }

    /** Whether words may be missing before a word. */
    boolean gapBefore(int word) {
        return gaps.get(word);
    }

    /** Whether a word is a number, a name or a negation. */
    boolean isWeighty(int word) {
        return weighty.get(word);
    }
}
