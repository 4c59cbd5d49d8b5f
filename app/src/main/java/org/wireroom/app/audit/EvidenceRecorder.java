package org.wireroom.app.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.wireroom.app.audit.AuditEvidence.Embargoes;
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.AuditEvidence.Letter;
import org.wireroom.app.audit.AuditEvidence.Raw;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.SourceVersionHeaders;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.processor.withheld.PastEmbargo;
import org.wireroom.processor.withheld.WithheldArticle;
import org.wireroom.sink.EventFile;
import org.wireroom.text.hashing.Sha256;
import tools.jackson.core.JacksonException;

/** Converts records to evidence. */
final class EvidenceRecorder {
    private static final String GENERATION = "wireroom_edition";
    private static final String NUMBER = "[0-9]{1,9}";

    private EvidenceRecorder() {}

    /** A raw record. */
    static Raw raw(ConsumerRecord<byte[], byte[]> message) {
        return new Raw(
                articleId(message),
                place(message),
                message.value() == null ? null : Digest.ofItem(message.value()),
                message.headers().lastHeader(WireroomHeaders.RETURNS) != null,
                message.headers().lastHeader(WireroomHeaders.ATTEMPT) != null,
                isRelease(message),
                SourceVersionHeaders.of(message.headers()));
    }

    private static boolean isRelease(ConsumerRecord<byte[], byte[]> message) {
        String version = TextHeaders.get(message.headers(), WireroomHeaders.RELEASED);
        return version != null && message.value() != null && version.equals(Sha256.version(message.value()));
    }

    /** What is or was withheld of an article for an embargo; nothing after a withdrawal. */
    static Embargoes embargoes(ConsumerRecord<byte[], byte[]> message) {
        WithheldArticle article = WithheldArticle.read(message.value());
        List<PastEmbargo> all =
                article == null ? List.of() : article.ended(false).past();
        long last = all.isEmpty() ? 0 : all.get(all.size() - 1).offset();
        return new Embargoes(articleId(message), new Place(Topics.RAW, message.partition(), last), all);
    }

    /** A dead letter, empty if it never was a raw record. */
    static Optional<Letter> letter(ConsumerRecord<byte[], byte[]> message) {
        return origin(message.headers()).map(origin -> new Letter(articleId(message), place(message), origin));
    }

    /** An article as read; its headers give generation and version. */
    static Event extracted(ConsumerRecord<byte[], byte[]> message) {
        String articleId = articleId(message);
        String eventId = String.valueOf(TextHeaders.get(message.headers(), "ce_id"));
        String version = eventId.substring(eventId.indexOf('/') + 1);
        return new Event(
                articleId,
                place(message),
                Digest.ofText(version),
                number(TextHeaders.get(message.headers(), GENERATION)),
                message.value() == null ? null : Digest.ofText(""));
    }

    /** An enriched article; its content tells revision and version. */
    static Event enriched(ConsumerRecord<byte[], byte[]> message) {
        if (message.value() == null) {
            return new Event(articleId(message), place(message), null, 0, null);
        }
        Article article = Json.read(message.value(), Article.class);
        return new Event(
                articleId(message),
                place(message),
                Digest.ofText(String.valueOf(article.version())),
                article.revision(),
                Digest.ofJson(message.value()));
    }

    /** What tells which article it is. */
    private record Article(String version, int revision) {}

    /** A saying or a story. */
    static Event grouped(ConsumerRecord<byte[], byte[]> message) {
        Digest content = message.value() == null ? null : Digest.ofJson(message.value());
        return new Event(groupId(message), place(message), null, 0, content);
    }

    /** Of any event whose value is not JSON: it exists, and no file can match it. */
    static Event unreadable(ConsumerRecord<byte[], byte[]> message, JacksonException why) {
        return new Event(articleId(message), place(message), null, -1, Digest.ofText(why.toString()));
    }

    /** The record's key, "" if it is not an article id. */
    static String articleId(ConsumerRecord<byte[], byte[]> message) {
        String key = text(message.key());
        return ArticleId.isValid(key) ? key : "";
    }

    /** The record's key, "" if no file of a saying or a story can be named so. */
    static String groupId(ConsumerRecord<byte[], byte[]> message) {
        String key = text(message.key());
        return EventFile.of(message.topic(), key).isPresent() ? key : "";
    }

    private static String text(byte[] key) {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    private static Place place(ConsumerRecord<byte[], byte[]> message) {
        return new Place(message.topic(), message.partition(), message.offset());
    }

    private static Optional<Place> origin(Headers headers) {
        int partition = number(TextHeaders.get(headers, DeadLetterHeaders.PARTITION));
        String offset = TextHeaders.get(headers, DeadLetterHeaders.OFFSET);
        boolean fromRaw = Topics.RAW.equals(TextHeaders.get(headers, DeadLetterHeaders.TOPIC));
        return fromRaw && partition >= 0 && offset != null && offset.matches("[0-9]{1,18}")
                ? Optional.of(new Place(Topics.RAW, partition, Long.parseLong(offset)))
                : Optional.empty();
    }

    private static int number(String text) {
        return text != null && text.matches(NUMBER) ? Integer.parseInt(text) : -1;
    }
}
