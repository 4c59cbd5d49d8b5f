package org.wireroom.platform.settings;

import java.util.regex.Pattern;

/** Recognises settings with secret values. */
public final class Secrets {
    private static final Pattern SECRET = Pattern.compile(
            ".*(password|passphrase|secret|token|jaas|credential|private\\.key|key$).*", Pattern.CASE_INSENSITIVE);
    private static final String REFERENCE = "${";

    private Secrets() {}

    /** Whether the value of a setting must never be shown. */
    public static boolean isSecret(String key) {
        return SECRET.matcher(key).matches();
    }

    /** Whether a value is a reference that one of Kafka's config providers resolves: "${file:/etc/secrets:password}". */
    static boolean isReference(String value) {
        return value.strip().startsWith(REFERENCE);
    }
}
