package org.wireroom.producer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.formats.ArticleReader;

/**
 * Publishes article files: each version once, whatever is no article as a dead letter.
 *
 * <p>An article that its source names may stand in many files. So beside the newest version of each article it is remembered what
 * each file said of it last: a file that is looked at again, after others brought newer versions, has nothing new to say.
 *
 * <p>Counters: every article of a file that is handed in and read, and every file without one, adds to exactly one of
 * {@code wireroom.files{outcome=published | unchanged | withdrawn | rejected | gone}}. Not thread-safe.
 */
final class ArticlePublisher {
    private static final Logger LOG = LoggerFactory.getLogger(ArticlePublisher.class);

    private final AcknowledgedSends sends;
    private final PublishedVersions versions;
    /** Files whose articles have names of their own: what the files looked like. */
    private final PublishedVersions files = new PublishedVersions();

    private final FileParts parts;
    private final ProducerSettings settings;
    private final boolean letReturn;
    private final InstantSource clock;
    private final MeterRegistry meters;

    /**
     * Makes a publisher.
     *
     * @param versions what was published before
     * @param reader takes files apart
     * @param letReturn whether withdrawn articles may return
     */
    ArticlePublisher(
            AcknowledgedSends sends,
            PublishedVersions versions,
            ArticleReader reader,
            ProducerSettings settings,
            boolean letReturn,
            InstantSource clock,
            MeterRegistry meters) {
        this.sends = sends;
        this.versions = versions;
        this.parts = new FileParts(reader, settings.maxBytes());
        this.settings = settings;
        this.letReturn = letReturn;
        this.clock = clock;
        this.meters = meters;
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
        if (isLeftOut(file.articleId())) {
            leaveOut(file.uri(), file.articleId());
        } else {
            FileContent content = FileContent.read(file.path(), settings.maxBytes());
            if (content instanceof FileContent.Unfinished) {
                return false;
            }
            publish(file, stamp, content);
        }
        if (versions.state(file.articleId()) == null) {
            files.put(file.articleId(), new PublishedArticle("", State.PUBLISHED, clock.instant(), null, null));
        }
        versions.stamp(file.articleId(), stamp.digest());
        files.stamp(file.articleId(), stamp.digest());
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

    private boolean isLeftOut(String articleId) {
        return versions.state(articleId) == State.WITHDRAWN && !letReturn;
    }

    private void leaveOut(String uri, String articleId) {
        LOG.info("left out uri={} article={} reason=\"it was withdrawn\"", uri, articleId);
        count("withdrawn");
    }

    private void publish(ArticleFile file, FileStamp stamp, FileContent content) throws InterruptedException {
        if (content instanceof FileContent.Gone) {
            LOG.warn("file gone before it was read uri={}", file.uri());
            count("gone");
        } else if (content instanceof FileContent.Rejected rejected) {
            reject(file, rejected);
        } else if (content instanceof FileContent.Article article) {
            publish(file, stamp, article);
        }
    }

    private void publish(ArticleFile file, FileStamp stamp, FileContent.Article content) throws InterruptedException {
        if (versions.isNewest(file.articleId(), content.version())) {
            count("unchanged");
            return;
        }
        List<Part> articles;
        try {
            articles = parts.of(file, content);
        } catch (FileParts.BrokenFileException e) {
            reject(file, new FileContent.Rejected(e.reason(), e.getMessage(), content.bytes(), content.version(), e));
            return;
        }
        if (articles.isEmpty()) {
            LOG.info("no articles in file uri={}", file.uri());
            count("unchanged");
        }
        for (Part part : articles) {
            publish(part, stamp);
        }
    }

    private void publish(Part part, FileStamp stamp) throws InterruptedException {
        if (isLeftOut(part.articleId())) {
            leaveOut(part.uri(), part.articleId());
        } else if (part.placeId() != null && versions.isNewest(part.placeId(), part.version())) {
            count("unchanged");
        } else if (versions.isNewest(part.articleId(), part.version())) {
            count("unchanged");
            rememberPlace(part, putPlace(part, versions.state(part.articleId())));
        } else if (part.item().problem() != null) {
            reject(part);
        } else {
            send(part, stamp);
        }
    }

    private void send(Part part, FileStamp stamp) throws InterruptedException {
        Instant received = receivedAt(stamp);
        Instant first = firstPublishedAt(part.articleId(), received);
        boolean returns = versions.state(part.articleId()) == State.WITHDRAWN;
        PublishedArticle published = new PublishedArticle(part.version(), State.PUBLISHED, first, null, null);
        versions.put(part.articleId(), published);
        PublishedArticle said = putPlace(part, State.PUBLISHED);
        var message = RawRecords.article(part, received);
        if (returns) {
            WireroomHeaders.set(message.headers(), WireroomHeaders.RETURNS, "true");
        }
        sends.send(message, written -> {
            LOG.debug("published uri={} article={} partition={}", part.uri(), part.articleId(), written.partition());
            remember(part.articleId(), published.at(written.partition(), written.offset()));
            rememberPlace(part, said);
        });
        count("published");
    }

    /** What a file says of an article, null where the file itself names the article. */
    private PublishedArticle putPlace(Part part, State state) {
        if (part.placeId() == null) {
            return null;
        }
        PublishedArticle said = new PublishedArticle(part.version(), state, clock.instant(), null, null);
        versions.put(part.placeId(), said);
        return said;
    }

    private void rememberPlace(Part part, PublishedArticle said) {
        if (said != null) {
            remember(part.placeId(), said);
        }
    }

    private void reject(Part part) throws InterruptedException {
        LOG.warn(
                "rejected uri={} reason=no-article message=\"{}\"",
                OneLine.of(part.uri()),
                OneLine.of(part.item().problem()));
        Instant now = clock.instant();
        PublishedArticle rejected = new PublishedArticle(
                part.version(), State.REJECTED, firstPublishedAt(part.articleId(), now), null, null);
        versions.put(part.articleId(), rejected);
        PublishedArticle said = putPlace(part, State.REJECTED);
        sends.send(RawRecords.deadLetter(part, now), written -> {
            remember(part.articleId(), rejected);
            rememberPlace(part, said);
        });
        count("rejected");
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
                OneLine.of(content.message()));
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
