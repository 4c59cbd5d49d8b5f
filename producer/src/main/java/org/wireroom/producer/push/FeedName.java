package org.wireroom.producer.push;

import java.util.regex.Pattern;

/** What a feed may be called by those who push: letters, digits, and blanks, dots, hyphens and underscores between them. */
final class FeedName {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M} ._-]{0,62}[\\p{L}\\p{N}\\p{M}])?");

    private FeedName() {}

    static boolean isValid(String name) {
        return NAME.matcher(name).matches();
    }
}
