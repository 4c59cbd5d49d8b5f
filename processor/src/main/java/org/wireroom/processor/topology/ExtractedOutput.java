package org.wireroom.processor.topology;

import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.Fingerprints;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.ShardPrints;
import org.wireroom.processor.topology.flow.Extraction;

/** Passes articles and withdrawals on: to the extracted articles, and by shard to the index. */
final class ExtractedOutput {
    private final ProcessorContext<byte[], Extraction> context;
    private final int shards;

    ExtractedOutput(ProcessorContext<byte[], Extraction> context, int shards) {
        this.context = context;
        this.shards = shards;
    }

    /**
     * Passes on a version.
     *
     * @param raw its record, of which key and timestamp matter
     * @return the article's state from now on
     */
    AcceptedArticle publish(
            Record<byte[], byte[]> raw, ItemReader.Read read, AcceptedArticle before, SourceVersion source) {
        EnrichedArticle article = read.article();
        long[] prints = Fingerprints.of(ComparedBody.of(article.text(), article.segments()));
        long touched = 0;
        for (long print : prints) {
            touched |= 1L << ShardPrints.shardOf(print, shards);
        }
        AcceptedArticle now = new AcceptedArticle(
                article.version(), before.generation() + 1, before.firstReceivedAt(), false, touched, source);
        send(article.articleId(), article.version(), raw, read, now, before.shards() | touched, prints);
        return now;
    }

    /**
     * Passes on a withdrawal.
     *
     * @param now the article's state from now on
     * @param queried the shards that have its fingerprints, as bits
     */
    void withdraw(String articleId, Record<byte[], byte[]> raw, AcceptedArticle now, long queried) {
        send(articleId, "withdrawal", raw, null, now, queried, new long[0]);
    }

    private void send(
            String articleId,
            String version,
            Record<byte[], byte[]> raw,
            ItemReader.Read read,
            AcceptedArticle now,
            long queried,
            long[] prints) {
        Instant received = Instant.ofEpochMilli(raw.timestamp());
        OrderKey article = new OrderKey(now.firstReceivedAt().toEpochMilli(), articleId);
        Extraction extracted = read == null
                ? new Extraction.Extracted(article, now.generation(), null, null)
                : new Extraction.Extracted(article, now.generation(), read.article(), read.json());
        context.forward(raw.withValue(extracted)
                .withHeaders(ExtractedRecords.headers(articleId, version, received, now.generation(), queried)));
        for (int shard = 0; shard < shards; shard++) {
            if ((queried & 1L << shard) != 0) {
                ShardPrints ofShard = new ShardPrints(
                        shard, article, now.generation(), now.withdrawn(), ShardPrints.ofShard(prints, shard, shards));
                context.forward(raw.withValue((Extraction) new Extraction.Prints(ofShard))
                        .withHeaders(new RecordHeaders()));
            }
        }
    }
}
