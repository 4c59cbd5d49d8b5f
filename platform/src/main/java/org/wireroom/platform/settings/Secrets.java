package org.wireroom.platform.settings;

import java.util.regex.Pattern;

/** Tells which settings are nobody else's business. */
public final class Secrets {
    private static final Pattern SECRET =
            Pattern.compile(".*(password|secret|token|jaas|credential|private|key$).*", Pattern.CASE_INSENSITIVE);
    private static final String REFERENCE = "${";

    private Secrets() {}

    /** Whether the value of a setting is never to be shown. */
    public static boolean isSecret(String key) {
        return SECRET.matcher(key).matches();
    }

    /** Whether a value says where a secret is, to one of Kafka's config providers: "${file:/etc/secrets:password}". */
    static boolean isReference(String value) {
        return value.strip().startsWith(REFERENCE);
    }
}
