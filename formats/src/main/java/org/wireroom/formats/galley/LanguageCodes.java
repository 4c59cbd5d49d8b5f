package org.wireroom.formats.galley;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The codes of ISO 639. */
final class LanguageCodes {
    private static final Map<String, String> SHORT = shortCodes();

    private LanguageCodes() {}

    /** The code of two letters for one of three, null where there is none. */
    static String twoLetters(String threeLetters) {
        return SHORT.get(threeLetters);
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(new Locale(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }

    /** The ISO 639-1 code of a language tag: "en-US" is "en"; null if it is not a tag. */
    static String ofTag(String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        String code = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z]{2,3}")) {
            return null;
        }
        return code.length() == 2 ? code : twoLetters(code);
    }
}
