package org.wireroom.analysis.language.lexicon;

import java.util.Locale;

/** How a sentence uses capitals, and how running text would print its words. */
public enum Casing {
    /** Capitals as in running text. */
    SENTENCE(0),
    /** All in capitals. */
    CAPITALS(1),
    /** Every word of weight with a capital: a headline. */
    TITLE(2);

    /** Words of this length have a capital in a headline in title case. */
    private static final int WEIGHTY = 4;

    private final int code;

    Casing(int code) {
        this.code = code;
    }

    /** The number of the casing in features. */
    public int code() {
        return code;
    }

    /** The casing of a sentence. */
    public static Casing of(Word[] words, int start, int end) {
        int letters = 0;
        int inCapitals = 0;
        int weighty = 0;
        int weightyCapital = 0;
        int usuallyLower = 0;
        for (int i = start; i < end; i++) {
            Word word = words[i];
            if (!word.startsWithLetter || word.form.length() < 2) {
                continue;
            }
            letters++;
            inCapitals += word.isCapitals ? 1 : 0;
            if (word.form.length() >= WEIGHTY) {
                weighty++;
                weightyCapital += word.startsWithCapital ? 1 : 0;
                usuallyLower += word.startsWithCapital && word.caseProfile.isLower() ? 1 : 0;
            }
        }
        if (inCapitals > 0 && inCapitals >= 0.8 * letters) {
            return CAPITALS;
        }
        return weighty >= 4 && weightyCapital >= 0.85 * weighty && usuallyLower >= 2 ? TITLE : SENTENCE;
    }

    /** A word of a sentence of this casing as running text would print it. */
    public Word asRunningText(Word word, Words words) {
        return switch (this) {
            case SENTENCE -> word;
            case CAPITALS -> words.of(fromCapitals(word));
            case TITLE ->
                word.startsWithCapital && !word.isCapitals && word.caseProfile.isLower()
                        ? words.of(word.lowerForm)
                        : word;
        };
    }

    private static String fromCapitals(Word word) {
        String form = word.form;
        boolean single = form.length() < 2 && !form.equals("A");
        if (form.equals(word.lowerForm) || single || word.caseProfile == CaseProfile.CAPITALS) {
            return form;
        }
        if (word.caseProfile.isLower() || word.caseProfile == CaseProfile.MIXED) {
            return word.lowerForm;
        }
        if (form.indexOf('.') > 0 && form.length() > 2) {
            return form;
        }
        return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    }
}
