package org.wireroom.producer;

import java.nio.file.Path;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.UriPath;

/**
 * A file of an input folder, and the article that it is.
 *
 * @param path where it lies
 * @param feed the first folder below the input, "default" for files directly in it
 * @param uri its path below the input as a relative URI reference, percent-encoded
 * @param identity its path below the feed folder, as the feed calls it
 */
public record ArticleFile(Path path, String feed, String uri, String identity) {
    private static final String DEFAULT_FEED = "default";

    /**
     * The article that a file is.
     *
     * @param input the input folder
     * @param path a file below it
     */
    public static ArticleFile of(Path input, Path path) {
        Path relative = input.relativize(path);
        boolean inFeedFolder = relative.getNameCount() > 1;
        String feed = inFeedFolder ? relative.getName(0).toString() : DEFAULT_FEED;
        Path belowFeed = inFeedFolder ? relative.subpath(1, relative.getNameCount()) : relative;
        return new ArticleFile(path, feed, UriPath.of(relative), slashed(belowFeed));
    }

    /** The article that the feed calls by the file's identity. */
    public String articleId() {
        return ArticleId.of(feed, identity);
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
