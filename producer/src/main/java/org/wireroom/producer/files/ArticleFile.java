package org.wireroom.producer.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.UriPath;

/**
 * A file of an input folder, and the article that it is.
 *
 * @param path where it lies
 * @param feed the first folder below the input, "default" for files directly in it; percent-encoded if it is not UTF-8
 * @param uri its path below the input as a relative URI reference, percent-encoded
 * @param identity its path below the feed folder, as the feed calls it
 */
public record ArticleFile(Path path, String feed, String uri, String identity) {
    static final String DEFAULT_FEED = "default";
    /** No name has this character: what begins with it is the encoded form of names that are not UTF-8. */
    private static final char ENCODED = '\0';

    /**
     * The article that a file is.
     *
     * @param input the input folder
     * @param path a file below it
     */
    public static ArticleFile of(Path input, Path path) {
        Path relative = input.relativize(path);
        boolean inFeedFolder = relative.getNameCount() > 1;
        Path belowFeed = inFeedFolder ? relative.subpath(1, relative.getNameCount()) : relative;
        String identity = text(relative) == null ? ENCODED + UriPath.of(belowFeed) : text(belowFeed);
        return new ArticleFile(
                path, inFeedFolder ? feed(relative.getName(0)) : DEFAULT_FEED, UriPath.of(relative), identity);
    }

    /** The article that the feed calls by the file's identity. */
    public String articleId() {
        return ArticleId.of(feed, identity);
    }

    private static String feed(Path folder) {
        String name = text(folder);
        return name == null ? UriPath.of(folder) : name;
    }

    /** The names of a path with slashes between them, null if one is not UTF-8. */
    private static String text(Path relative) {
        StringJoiner names = new StringJoiner("/");
        try {
            for (Path name : relative) {
                names.add(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(UriPath.bytes(name)))
                        .toString());
            }
        } catch (CharacterCodingException e) {
            return null;
        }
        return names.toString();
    }
}
