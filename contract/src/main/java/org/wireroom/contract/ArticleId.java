package org.wireroom.contract;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wireroom.text.hashing.Sha256;

/**
 * The id of an article: the slug of its feed, "-", and 32 hex digits of SHA-256(feed, NUL, identity).
 *
 * <p>It is safe as a file name: only lower-case ASCII letters, digits and hyphens, at most {@value #MAX_LENGTH} characters.
 */
public final class ArticleId {
    /** Longest id: a slug of 64 characters, a hyphen, 32 digits. */
    public static final int MAX_LENGTH = 97;

    private static final int SLUG_LENGTH = 64;
    private static final int DIGITS = 32;
    private static final Pattern VALID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?-[0-9a-f]{32}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private ArticleId() {}

    /**
     * The id of an article of a feed.
     *
     * @param feed name of the feed, as given
     * @param identity the source's own id of the article, or else the file's path below its feed folder
     */
    public static String of(String feed, String identity) {
        String hash = Sha256.hex((feed + '\0' + identity).getBytes(StandardCharsets.UTF_8));
        return slug(feed) + '-' + hash.substring(0, DIGITS);
    }

    /** Whether a record's key is an article id. */
    public static boolean isValid(String id) {
        return id != null && id.length() <= MAX_LENGTH && VALID.matcher(id).matches();
    }

    /** The feed slug of a valid id. */
    public static String slugOf(String id) {
        return id.substring(0, id.length() - DIGITS - 1);
    }

    /** The folder of an id in the results: its last two hex digits. */
    public static String folderOf(String id) {
        return id.substring(id.length() - 2);
    }

    private static String slug(String feed) {
        String ascii = MARKS.matcher(Normalizer.normalize(feed, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String hyphenated = OTHER.matcher(ascii).replaceAll("-");
        String bounded = hyphenated.substring(0, Math.min(SLUG_LENGTH, hyphenated.length()));
        String slug = OUTER_HYPHENS.matcher(bounded).replaceAll("");
        return slug.isEmpty() ? "feed" : slug;
    }
}
