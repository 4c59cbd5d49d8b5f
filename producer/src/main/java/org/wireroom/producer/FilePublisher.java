package org.wireroom.producer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.contract.headers.Reason;
import org.wireroom.producer.files.ArticleFile;
import org.wireroom.producer.files.FileContent;
import org.wireroom.producer.files.FileStamp;

/** Publishes the articles in files; a file that looks as it did is not read again. Not thread-safe. */
final class FilePublisher {
    private static final Logger LOG = LoggerFactory.getLogger(FilePublisher.class);

    private final ArticlePublisher articles;
    private final PublishedVersions versions;
    /** Files whose articles have names of their own: what the files looked like. */
    private final PublishedVersions files = new PublishedVersions();

    private final FileParts parts;
    private final ProducerSettings settings;

    FilePublisher(ArticlePublisher articles, FileParts parts, ProducerSettings settings) {
        this.articles = articles;
        this.versions = articles.versions();
        this.parts = parts;
        this.settings = settings;
    }

    /** Whether a file looks as it did when this publisher read it last. */
    boolean hasSeen(ArticleFile file, FileStamp stamp) {
        return versions.hasStamp(file.articleId(), stamp.digest()) || files.hasStamp(file.articleId(), stamp.digest());
    }

    /**
     * Publishes a file if it holds a version that is new.
     *
     * @return false if the file was written to while it was read, and has to be handed in again
     * @throws KafkaException if the brokers refuse this or an earlier record
     */
    boolean publish(ArticleFile file, FileStamp stamp) throws InterruptedException {
        if (articles.isSuppressed(file.articleId())) {
            articles.suppress(file.uri(), file.articleId());
        } else {
            FileContent content = FileContent.read(file.path(), settings.maxBytes());
            if (content instanceof FileContent.Unfinished) {
                return false;
            }
            publish(file, stamp, content);
            if (content instanceof FileContent.Rejected rejected && rejected.reason() == Reason.UNREADABLE) {
                return true; // the next rescan tries again, though the file may look the same
            }
        }
        if (versions.state(file.articleId()) == null) {
            files.put(file.articleId(), new PublishedArticle("", State.PUBLISHED, articles.now()));
        }
        versions.stamp(file.articleId(), stamp.digest());
        files.stamp(file.articleId(), stamp.digest());
        return true;
    }

    /** Whether a file has the bytes of the version of an article that was published last. */
    boolean isPublished(ArticleFile article, Path file) {
        return versions.state(article.articleId()) != null
                && FileContent.read(file, settings.maxBytes()) instanceof FileContent.Article content
                && versions.isNewest(article.articleId(), content.version());
    }

    /** Counts a file whose name another file keeps. */
    void countRefused() {
        articles.count("refused");
    }

    /** Counts a file of a published article that is not there any more; the article stays. */
    void countDeleted(ArticleFile file) {
        if (versions.state(file.articleId()) == State.PUBLISHED) {
            LOG.info(
                    "deleted uri={} article={}; it stays published, 'wireroom withdraw' removes it",
                    file.uri(),
                    file.articleId());
            articles.count("deleted");
        }
    }

    private void publish(ArticleFile file, FileStamp stamp, FileContent content) throws InterruptedException {
        if (content instanceof FileContent.Gone) {
            LOG.warn("file gone before it was read uri={}", file.uri());
            articles.count("gone");
        } else if (content instanceof FileContent.Rejected rejected) {
            if (rejected.reason() != Reason.UNREADABLE || !versions.isNewest(file.articleId(), rejected.version())) {
                articles.reject(Origin.file(file), file.articleId(), rejected, FilePublisher::toNobody);
            }
        } else if (content instanceof FileContent.Article article) {
            publish(file, stamp, article);
        }
    }

    private void publish(ArticleFile file, FileStamp stamp, FileContent.Article content) throws InterruptedException {
        if (versions.isNewest(file.articleId(), content.version())) {
            articles.count("unchanged");
            return;
        }
        Origin origin = Origin.file(file);
        List<PublishedPart> found;
        try {
            found = parts.of(origin, content);
        } catch (FileParts.BrokenFileException e) {
            articles.reject(origin, file.articleId(), e.rejected(content), FilePublisher::toNobody);
            return;
        }
        if (found.isEmpty()) {
            LOG.info("no articles in file uri={}", file.uri());
            articles.count("unchanged");
        }
        for (PublishedPart part : articles.named(found)) {
            articles.publish(part, receivedAt(stamp), FilePublisher::toNobody);
        }
    }

    private Instant receivedAt(FileStamp stamp) {
        Instant now = articles.now();
        Instant modified = stamp.modified().toInstant();
        boolean useFile = settings.receivedAt() == ProducerSettings.ReceivedAt.FILE_TIME && modified.isBefore(now);
        return useFile ? modified : now;
    }

    /** Nobody waits for the outcome of a file: it is only logged. */
    private static void toNobody(PublishReceipt receipt) {
        LOG.debug("acknowledged article={} state={}", receipt.articleId(), receipt.state());
    }
}
