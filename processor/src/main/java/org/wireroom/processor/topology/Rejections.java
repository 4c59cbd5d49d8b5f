package org.wireroom.processor.topology;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.headers.Reason;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.reading.UnsafeException;
import org.wireroom.platform.headers.Rejection;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.processor.topology.flow.Extraction;

/** Sends raw records that cannot be read to the dead letters: their bytes untouched, the reason in the headers. */
final class Rejections {
    private static final Logger LOG = LoggerFactory.getLogger(Rejections.class);
    private static final String STAGE = "extract";

    private final ProcessorContext<byte[], Extraction> context;
    private final MeterRegistry meters;

    Rejections(ProcessorContext<byte[], Extraction> context, MeterRegistry meters) {
        this.context = context;
        this.meters = meters;
    }

    /** Rejects a record whose key is not an article id. */
    void rejectKey(Record<byte[], byte[]> raw) {
        reject(raw, "", new Rejection(Reason.BAD_KEY, STAGE, "the record's key is not an article id", null));
    }

    /** Rejects an item that cannot be decoded. */
    void reject(Record<byte[], byte[]> raw, RawItem item, UndecodableException cause) {
        reject(raw, item, reason(cause), cause.getMessage(), cause);
    }

    /** Rejects an item. */
    void reject(Record<byte[], byte[]> raw, RawItem item, Reason reason, String message, Throwable cause) {
        reject(raw, item.uri(), new Rejection(reason, STAGE, item.uri() + ": " + message, cause));
    }

    private static Reason reason(UndecodableException e) {
        if (e instanceof NoArticleException) {
            return Reason.NO_ARTICLE;
        }
        return e instanceof UnsafeException ? Reason.UNSAFE : Reason.UNDECODABLE;
    }

    private void reject(Record<byte[], byte[]> raw, String uri, Rejection why) {
        RecordHeaders headers = new RecordHeaders(raw.headers());
        why.set(headers);
        context.recordMetadata().ifPresent(at -> Rejection.setOrigin(headers, at.topic(), at.partition(), at.offset()));
        context.forward(
                raw.withValue((Extraction) new Extraction.Rejected(raw.value())).withHeaders(headers));
        LOG.warn(
                "rejected uri={} reason={}{}",
                OneLine.of(uri),
                why.reason().code(),
                context.recordMetadata().map(Rejections::place).orElse(""));
        meters.counter("wireroom.articles.rejected", "reason", why.reason().code())
                .increment();
    }

    private static String place(RecordMetadata at) {
        return " topic=" + at.topic() + " partition=" + at.partition() + " offset=" + at.offset();
    }
}
