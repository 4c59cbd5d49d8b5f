package org.wireroom.analysis.entities.lexicon;

/**
 * What two spellings of one name have in common: case, diacritics, periods, hyphens, apostrophes and a leading "the" do not
 * matter. "The U.S.", "US" and "us" have the key "us"; "Kim Jong-un" and "KIM JONG UN" have "kim jong un".
 */
public final class NameKey {
    private static final String ARTICLE = "the ";

    private NameKey() {}

    /** The key of a name; empty if it has no letter and no digit. */
    public static String of(CharSequence name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = Fold.of(name.charAt(i));
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(c);
            } else if (c == '&' || c == '+') {
                key.append(key.isEmpty() ? "" : " ").append(c);
                gap = true;
            } else {
                boolean mark = c == '.' || c == '\'' || c == Fold.NOTHING;
                gap |= !mark || isPeriodBeforeName(name, i, c);
            }
        }
        boolean article = key.length() > ARTICLE.length() && key.indexOf(ARTICLE) == 0;
        return article ? key.substring(ARTICLE.length()) : key.toString();
    }

    /** "J.Smith" is two words, "U.S.A" one. */
    private static boolean isPeriodBeforeName(CharSequence name, int at, char c) {
        return c == '.'
                && at + 2 < name.length()
                && Character.isUpperCase(name.charAt(at + 1))
                && Character.isLowerCase(name.charAt(at + 2));
    }
}
