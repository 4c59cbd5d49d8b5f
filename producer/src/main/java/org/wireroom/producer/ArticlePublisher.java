package org.wireroom.producer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.contract.headers.WireroomHeaders;

/**
 * Publishes article files: each version once, whatever is no article as a dead letter.
 *
 * <p>Counters: every file that is handed in and read adds to exactly one of {@code wireroom.files{outcome=published |
 * unchanged | withdrawn | rejected | gone}}. Not thread-safe.
 */
final class ArticlePublisher {
    private static final Logger LOG = LoggerFactory.getLogger(ArticlePublisher.class);

    private final AcknowledgedSends sends;
    private final PublishedVersions versions;
    private final ProducerSettings settings;
    private final boolean letReturn;
    private final InstantSource clock;
    private final MeterRegistry meters;

    /**
     * Makes a publisher.
     *
     * @param versions what was published before
     * @param letReturn whether withdrawn articles may return
     */
    ArticlePublisher(
            AcknowledgedSends sends,
            PublishedVersions versions,
            ProducerSettings settings,
            boolean letReturn,
            InstantSource clock,
            MeterRegistry meters) {
        this.sends = sends;
        this.versions = versions;
        this.settings = settings;
        this.letReturn = letReturn;
        this.clock = clock;
        this.meters = meters;
    }

    /** Whether a file looks as it did when this publisher read it last. */
    boolean hasSeen(ArticleFile file, FileStamp stamp) {
        return versions.hasStamp(file.articleId(), stamp.digest());
    }

    /**
     * Publishes a file if it holds a version that is new.
     *
     * @return false if the file was written to while it was read, and has to be handed in again
     * @throws KafkaException if the brokers refuse this or an earlier record
     */
    boolean publish(ArticleFile file, FileStamp stamp) throws InterruptedException {
        boolean withdrawn = versions.state(file.articleId()) == State.WITHDRAWN;
        if (withdrawn && !letReturn) {
            LOG.info("left out uri={} article={} reason=\"it was withdrawn\"", file.uri(), file.articleId());
            count("withdrawn");
        } else {
            FileContent content = FileContent.read(file.path(), settings.maxBytes());
            if (content instanceof FileContent.Unfinished) {
                return false;
            }
            publish(file, stamp, content, withdrawn);
        }
        versions.stamp(file.articleId(), stamp.digest());
        return true;
    }

    /**
     * Withdraws an article.
     *
     * @return false if no article of that id was ever published
     */
    boolean withdraw(String articleId) throws InterruptedException {
        if (versions.state(articleId) == null) {
            return false;
        }
        Instant now = clock.instant();
        PublishedArticle withdrawn =
                new PublishedArticle("", State.WITHDRAWN, versions.firstPublishedAt(articleId), null, null);
        versions.put(articleId, withdrawn);
        sends.send(
                RawRecords.withdrawal(articleId, now),
                written -> remember(articleId, withdrawn.at(written.partition(), written.offset())));
        return true;
    }

    private void publish(ArticleFile file, FileStamp stamp, FileContent content, boolean returns)
            throws InterruptedException {
        if (content instanceof FileContent.Gone) {
            LOG.warn("file gone before it was read uri={}", file.uri());
            count("gone");
        } else if (content instanceof FileContent.Rejected rejected) {
            reject(file, rejected);
        } else if (content instanceof FileContent.Article article) {
            if (versions.isNewest(file.articleId(), article.version())) {
                count("unchanged");
            } else {
                send(file, stamp, article, returns);
                count("published");
            }
        }
    }

    private void send(ArticleFile file, FileStamp stamp, FileContent.Article content, boolean returns)
            throws InterruptedException {
        Instant received = receivedAt(stamp);
        Instant first = firstPublishedAt(file.articleId(), received);
        PublishedArticle published = new PublishedArticle(content.version(), State.PUBLISHED, first, null, null);
        versions.put(file.articleId(), published);
        var message = RawRecords.article(file, content, received);
        if (returns) {
            WireroomHeaders.set(message.headers(), WireroomHeaders.RETURNS, "true");
        }
        sends.send(message, written -> {
            LOG.debug("published uri={} article={} partition={}", file.uri(), file.articleId(), written.partition());
            remember(file.articleId(), published.at(written.partition(), written.offset()));
        });
    }

    private void reject(ArticleFile file, FileContent.Rejected content) throws InterruptedException {
        if (versions.isNewest(file.articleId(), content.version())) {
            count("unchanged");
            return;
        }
        LOG.warn(
                "rejected uri={} reason={} message=\"{}\"",
                file.uri(),
                content.reason().code(),
                content.message());
        Instant now = clock.instant();
        Instant first = firstPublishedAt(file.articleId(), now);
        PublishedArticle rejected = new PublishedArticle(content.version(), State.REJECTED, first, null, null);
        versions.put(file.articleId(), rejected);
        sends.send(RawRecords.deadLetter(file, content, now), written -> remember(file.articleId(), rejected));
        count("rejected");
    }

    private void remember(String articleId, PublishedArticle article) {
        try {
            sends.send(RawRecords.memory(articleId, article, clock.instant()), written -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Instant receivedAt(FileStamp stamp) {
        Instant now = clock.instant();
        Instant modified = stamp.modified().toInstant();
        boolean useFile = settings.receivedAt() == ProducerSettings.ReceivedAt.FILE_TIME && modified.isBefore(now);
        return useFile ? modified : now;
    }

    private Instant firstPublishedAt(String articleId, Instant received) {
        Instant known = versions.firstPublishedAt(articleId);
        return known == null ? received : known;
    }

    private void count(String outcome) {
        meters.counter("wireroom.files", "outcome", outcome).increment();
    }
}
