package org.wireroom.producer.push;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.wireroom.platform.settings.SettingsException;
import org.wireroom.text.hashing.Sha256;

/**
 * Who may push to which feed. Tokens are kept as hashes and compared in constant time; nothing here prints them.
 */
public final class FeedTokens {
    /** Everybody may push; for loopback only. */
    static final FeedTokens NONE = new FeedTokens(List.of());

    private static final int SHORTEST = 16;
    private static final String SCHEME = "bearer ";

    @SuppressWarnings("ArrayRecordComponent") // compared in constant time alone
    private record Entry(String feed, byte[] hash) {}

    /** Whether a client may push. */
    enum Access {
        /** They may. */
        GRANTED,
        /** They have no token, or an unknown one. */
        UNKNOWN,
        /** The token is for another feed. */
        OTHER_FEED
    }

    private final List<Entry> entries;

    private FeedTokens(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads a file of properties: one feed per line with its tokens, separated by blanks.
     *
     * @throws SettingsException if it cannot be read, or a token is too short to be secret
     */
    static FeedTokens read(String key, Path file) {
        Properties feeds = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            feeds.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException(key + ": cannot read the tokens in " + file + ": " + e);
        }
        List<Entry> entries = new ArrayList<>();
        for (String feed : feeds.stringPropertyNames()) {
            for (String token : feeds.getProperty(feed).strip().split("\\s+", -1)) {
                if (!FeedName.isValid(feed) || token.length() < SHORTEST) {
                    throw new SettingsException(
                            key + ": " + file + ": '" + feed + "' has to be the name of a feed, and each of"
                                    + " its tokens at least " + SHORTEST + " characters");
                }
                entries.add(new Entry(feed, hash(token)));
            }
        }
        if (entries.isEmpty()) {
            throw new SettingsException(key + ": no tokens in " + file);
        }
        return new FeedTokens(entries);
    }

    /** Whether no token is required. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Whether a request may use a feed.
     *
     * @param authorization the header of that name, null for none
     */
    Access access(String feed, String authorization) {
        if (entries.isEmpty()) {
            return Access.GRANTED;
        }
        boolean bearer =
                authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME);
        byte[] given = hash(bearer ? authorization.substring(SCHEME.length()).strip() : "");
        boolean known = false;
        boolean granted = false;
        for (Entry entry : entries) {
            boolean same = MessageDigest.isEqual(entry.hash(), given);
            known |= same;
            granted |= same && entry.feed().equals(feed);
        }
        return granted ? Access.GRANTED : known ? Access.OTHER_FEED : Access.UNKNOWN;
    }

    private static byte[] hash(String token) {
        return Sha256.digest().digest(token.getBytes(StandardCharsets.UTF_8));
    }
}
