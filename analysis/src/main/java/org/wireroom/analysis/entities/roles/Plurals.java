package org.wireroom.analysis.entities.roles;

import java.util.Map;

/** The plurals of words for people. */
final class Plurals {
    private static final Map<String, String> IRREGULAR =
            Map.of("man", "men", "person", "people", "child", "children", "wife", "wives", "thief", "thieves");

    private static final String VOWELS = "aeiou";

    private Plurals() {}

    /** The plural of a word or phrase in lower case: "spokeswomen", "deputies", "coaches". */
    static String of(String form) {
        for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
            if (form.endsWith(irregular.getKey())) {
                return form.substring(0, form.length() - irregular.getKey().length()) + irregular.getValue();
            }
        }
        int length = form.length();
        if (length > 1 && form.endsWith("y") && VOWELS.indexOf(form.charAt(length - 2)) < 0) {
            return form.substring(0, length - 1) + "ies";
        }
        boolean hiss = form.endsWith("s") || form.endsWith("x") || form.endsWith("ch") || form.endsWith("sh");
        return form + (hiss ? "es" : "s");
    }
}
