package org.wireroom.platform.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.Reason;

class HeadersTest {
    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void carriesCloudEventsInBinaryMode() {
        EventHeaders.set(CloudEvents.ARTICLE_RAW, headers, "a/1", "/feeds/a", "a", Instant.EPOCH, "text/plain");
        assertThat(Arrays.stream(headers.toArray()).map(Header::key))
                .containsExactly(
                        "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject", "content-type");
        assertThat(get("ce_type")).isEqualTo("org.wireroom.article.raw.v1");
        assertThat(get("ce_time")).isEqualTo("1970-01-01T00:00:00.000Z");
    }

    @Test
    void replacesAHeaderThatIsThere() {
        TextHeaders.set(headers, "x", "1");
        TextHeaders.set(headers, "x", "2");
        assertThat(headers.toArray()).hasSize(1);
        assertThat(get("x")).isEqualTo("2");
    }

    @Test
    void countsAttemptsFromOneAndIgnoresWhatIsNoNumber() {
        assertThat(TextHeaders.attempt(headers)).isEqualTo(1);
        TextHeaders.set(headers, "wireroom_attempt", "3");
        assertThat(TextHeaders.attempt(headers)).isEqualTo(3);
        TextHeaders.set(headers, "wireroom_attempt", "99999999999");
        assertThat(TextHeaders.attempt(headers)).isEqualTo(1);
    }

    @Test
    void tellsWhyARecordIsADeadLetterWithABoundedStackTrace() {
        Throwable deep = new IllegalStateException("x".repeat(100_000));
        new Rejection(Reason.FAILED, "extract", "a.txt: failed", deep).set(headers);
        Rejection.setOrigin(headers, "news.articles.raw", 3, 17);
        assertThat(get("wireroom_reason")).isEqualTo("failed");
        assertThat(get("wireroom_stage")).isEqualTo("extract");
        assertThat(get("wireroom_attempt")).isEqualTo("1");
        assertThat(get("__streams.errors.exception")).isEqualTo("java.lang.IllegalStateException");
        assertThat(get("__streams.errors.stacktrace")).hasSizeLessThan(5000);
        assertThat(get("__streams.errors.offset")).isEqualTo("17");
    }

    @Test
    void keepsTheMessageOfADeadLetterOnOneLine() {
        new Rejection(Reason.FAILED, "extract", "a\r\nWARN forged\u001b[2J", null).set(headers);
        assertThat(get("__streams.errors.message")).isEqualTo("a\\u000d\\u000aWARN forged\\u001b[2J");
    }

    private String get(String name) {
        return TextHeaders.get(headers, name);
    }
}
