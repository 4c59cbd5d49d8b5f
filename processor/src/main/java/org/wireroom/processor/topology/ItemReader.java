package org.wireroom.processor.topology;

import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.headers.Reason;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.reading.TimeLimit;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;

/** Reads items within a limit of time and of size; rejects what it cannot read. */
final class ItemReader {
    private static final Logger LOG = LoggerFactory.getLogger(ItemReader.class);
    private static final int HEADER_BYTES = 64 * 1024;
    private static final int MAX_RESULT_BYTES = Topics.MAX_RECORD_BYTES - HEADER_BYTES;

    private final ArticleExtractor extractor;
    private final TimeLimit time = new TimeLimit(TimeLimit.OF_AN_ARTICLE);
    private final Rejections rejections;

    ItemReader(ArticleExtractor extractor, Rejections rejections) {
        this.extractor = extractor;
        this.rejections = rejections;
    }

    /**
     * An article as read.
     *
     * @param json the extracted article, as it is published if it is the next one accepted
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the topic
    record Read(EnrichedArticle article, byte[] json) {
        static Read of(EnrichedArticle article, AcceptedArticle before) {
            return new Read(article, Json.write(new ExtractedArticle(before.generation() + 1, article)));
        }
    }

    /** Reads an item, null if it is rejected. */
    Read read(RawItem item, Record<byte[], byte[]> raw, AcceptedArticle before) {
        Read read;
        try {
            read = Read.of(time.call(() -> extractor.extract(item, before.firstReceivedAt())), before);
        } catch (UndecodableException e) {
            rejections.reject(raw, item, e);
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("reading failed article={} version={}", item.articleId(), item.version(), e);
            rejections.reject(raw, item, Reason.FAILED, "reading failed: " + e, e);
            return null;
        }
        if (read.json().length > MAX_RESULT_BYTES) {
            String message = "the result has " + read.json().length + " bytes, the limit is " + MAX_RESULT_BYTES;
            rejections.reject(raw, item, Reason.RESULT_TOO_LARGE, message, null);
            return null;
        }
        return read;
    }
}
