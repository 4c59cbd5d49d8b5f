package org.wireroom.formats.html.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares headlines and titles by their letters and digits alone. */
public final class TitleLetters {
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleLetters() {}

    /** The letters and digits of a title, in lower case. */
    public static String of(String title) {
        return OTHERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
