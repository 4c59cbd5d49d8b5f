package org.wireroom.producer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.producer.files.FileContent;

/**
 * Publishes articles: each version once, anything that is not an article as a dead letter.
 *
 * <p>An article that its source names may be in many files. So besides the newest version of each article, the last version in
 * each file is remembered: a file that is read again after others brought newer versions publishes nothing.
 *
 * <p>Counters: every article, and every file without one, adds to exactly one of
 * {@code wireroom.files{outcome=published | unchanged | withdrawn | rejected | gone}}. Not thread-safe.
 */
final class ArticlePublisher {
    private static final Logger LOG = LoggerFactory.getLogger(ArticlePublisher.class);

    private final AcknowledgedSends sends;
    private final PublishedVersions versions;
    private final FeedIdentities identities;
    private final boolean allowReturn;
    private final InstantSource clock;
    private final MeterRegistry meters;

    /**
     * Makes a publisher.
     *
     * @param versions what was published before
     * @param allowReturn whether withdrawn articles may return
     */
    ArticlePublisher(
            AcknowledgedSends sends,
            PublishedVersions versions,
            boolean allowReturn,
            InstantSource clock,
            MeterRegistry meters) {
        this.sends = sends;
        this.versions = versions;
        this.identities = new FeedIdentities(versions, sends);
        this.allowReturn = allowReturn;
        this.clock = clock;
        this.meters = meters;
    }

    /** What was published before, kept up to date. */
    PublishedVersions versions() {
        return versions;
    }

    /** The present moment, by the brokers' clock. */
    Instant now() {
        return clock.instant();
    }

    /** The articles of a document with names that tell them apart. */
    List<PublishedPart> named(List<PublishedPart> document) {
        return identities.named(document, clock.instant());
    }

    /** Whether a file does not say of an article what it said last, or nothing is known of that. */
    boolean isChanged(PublishedPart part) {
        return part.placeId() == null
                || !versions.isNewest(
                        part.placeId(), part.version(), part.said().entry(), clock.instant());
    }

    /**
     * Publishes an article if it is a version that is new.
     *
     * @param received the timestamp of its raw record
     * @param receipt receives the result once it is acknowledged
     * @throws KafkaException if the brokers refuse this or an earlier record
     */
    void publish(PublishedPart part, Instant received, Consumer<PublishReceipt> receipt) throws InterruptedException {
        if (isSuppressed(part.articleId())) {
            suppress(part.uri(), part.articleId());
            receipt.accept(PublishReceipt.of(part, PublishReceipt.State.WITHDRAWN, null));
        } else if (!isChanged(part)) {
            unchanged(part, receipt);
        } else if (part.isKnownPage()
                || versions.isNewest(
                        part.articleId(), part.version(), part.item().entry(), clock.instant())) {
            rememberPlace(part, putPlace(part, versions.state(part.articleId())));
            unchanged(part, receipt);
        } else if (part.item().problem() != null) {
            reject(part, receipt);
        } else {
            send(part, received, receipt);
        }
    }

    /**
     * Keeps bytes that are not an article as a dead letter.
     *
     * @param articleId the article that they would be
     */
    void reject(Origin origin, String articleId, FileContent.Rejected content, Consumer<PublishReceipt> receipt)
            throws InterruptedException {
        PublishReceipt rejection = new PublishReceipt(
                articleId, content.version(), PublishReceipt.State.REJECTED, null, content.reason(), content.message());
        if (versions.isNewest(articleId, content.version())) {
            count("unchanged");
            sends.afterwards(() -> receipt.accept(rejection));
            return;
        }
        LOG.warn(
                "rejected uri={} reason={} message=\"{}\"",
                OneLine.of(origin.uri()),
                content.reason().code(),
                OneLine.of(content.message()));
        Instant now = clock.instant();
        PublishedArticle rejected =
                new PublishedArticle(content.version(), State.REJECTED, versions.firstPublishedAt(articleId, now));
        versions.put(articleId, rejected);
        sends.send(RawRecordBuilder.deadLetter(origin, articleId, content, now), written -> {
            remember(articleId, rejected);
            receipt.accept(rejection);
        });
        count("rejected");
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
        PublishedArticle withdrawn = new PublishedArticle("", State.WITHDRAWN, versions.firstPublishedAt(articleId));
        versions.put(articleId, withdrawn);
        sends.send(
                RawRecordBuilder.withdrawal(articleId, now),
                written -> placed(articleId, withdrawn.at(written.partition(), written.offset())));
        return true;
    }

    /** Whether an article was withdrawn and must not return. */
    boolean isSuppressed(String articleId) {
        return versions.state(articleId) == State.WITHDRAWN && !allowReturn;
    }

    /** Logs and counts an item whose article was withdrawn. */
    void suppress(String uri, String articleId) {
        LOG.info("skipped uri={} article={} reason=\"it was withdrawn\"", OneLine.of(uri), articleId);
        count("withdrawn");
    }

    /** Counts an article, or a file without one. */
    void count(String outcome) {
        meters.counter("wireroom.files", "outcome", outcome).increment();
    }

    private void send(PublishedPart part, Instant received, Consumer<PublishReceipt> receipt)
            throws InterruptedException {
        Instant first = versions.firstPublishedAt(part.articleId(), received);
        boolean returns = versions.state(part.articleId()) == State.WITHDRAWN;
        PublishedArticle published = part.remembered(State.PUBLISHED, first);
        versions.put(part.articleId(), published);
        PublishedArticle said = putPlace(part, State.PUBLISHED);
        var message = RawRecordBuilder.article(part, received);
        if (returns) {
            TextHeaders.set(message.headers(), WireroomHeaders.RETURNS, "true");
        }
        sends.send(message, written -> {
            LOG.debug("published uri={} article={} partition={}", part.uri(), part.articleId(), written.partition());
            placed(part.articleId(), published.at(written.partition(), written.offset()));
            rememberPlace(part, said);
            receipt.accept(PublishReceipt.of(
                    part, PublishReceipt.State.PUBLISHED, new RawPlace(written.partition(), written.offset())));
        });
        count("published");
    }

    /** The version was sent before, perhaps a moment ago: the receipt is given once that send is acknowledged. */
    private void unchanged(PublishedPart part, Consumer<PublishReceipt> receipt) throws InterruptedException {
        count("unchanged");
        if (part.item().problem() != null) {
            sends.afterwards(() -> receipt.accept(PublishReceipt.rejected(part)));
        } else {
            sends.afterwards(() -> {
                boolean holds = versions.isNewest(part.articleId(), part.compared());
                RawPlace place = holds ? versions.place(part.articleId()) : null;
                receipt.accept(PublishReceipt.of(part, PublishReceipt.State.UNCHANGED, place));
            });
        }
    }

    private void reject(PublishedPart part, Consumer<PublishReceipt> receipt) throws InterruptedException {
        LOG.warn(
                "rejected uri={} reason=no-article message=\"{}\"",
                OneLine.of(part.uri()),
                OneLine.of(part.item().problem()));
        Instant now = clock.instant();
        PublishedArticle rejected = part.remembered(State.REJECTED, versions.firstPublishedAt(part.articleId(), now));
        versions.put(part.articleId(), rejected);
        PublishedArticle said = putPlace(part, State.REJECTED);
        sends.send(RawRecordBuilder.deadLetter(part, now), written -> {
            remember(part.articleId(), rejected);
            rememberPlace(part, said);
            receipt.accept(PublishReceipt.rejected(part));
        });
        count("rejected");
    }

    /** What a file says of an article, null where the file itself names the article. */
    private PublishedArticle putPlace(PublishedPart part, State state) {
        if (part.placeId() == null) {
            return null;
        }
        PublishedArticle said =
                new PublishedArticle(part.version(), state, clock.instant(), null, null, part.saidDigest());
        versions.put(part.placeId(), said);
        return said;
    }

    private void rememberPlace(PublishedPart part, PublishedArticle said) {
        if (said != null) {
            remember(part.placeId(), said);
        }
    }

    private void placed(String articleId, PublishedArticle article) {
        if (versions.state(articleId) == State.WITHDRAWN && article.state() != State.WITHDRAWN) {
            return; // another process withdrew it meanwhile
        }
        versions.place(articleId, article);
        remember(articleId, article);
    }

    private void remember(String articleId, PublishedArticle article) {
        sends.remember(articleId, article);
    }
}
