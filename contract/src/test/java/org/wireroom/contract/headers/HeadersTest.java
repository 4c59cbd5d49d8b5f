package org.wireroom.contract.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void carriesCloudEventsInBinaryMode() {
        CloudEvents.ARTICLE_RAW.set(headers, "a/1", "/feeds/a", "a", Instant.EPOCH, "text/plain");
        assertThat(Arrays.stream(headers.toArray()).map(Header::key))
                .containsExactly(
                        "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject", "content-type");
        assertThat(get("ce_type")).isEqualTo("org.wireroom.article.raw.v1");
        assertThat(get("ce_time")).isEqualTo("1970-01-01T00:00:00.000Z");
    }

    @Test
    void replacesAHeaderThatIsThere() {
        WireroomHeaders.set(headers, "x", "1");
        WireroomHeaders.set(headers, "x", "2");
        assertThat(headers.toArray()).hasSize(1);
        assertThat(get("x")).isEqualTo("2");
    }

    @Test
    void countsAttemptsFromOneAndIgnoresWhatIsNoNumber() {
        assertThat(WireroomHeaders.attempt(headers)).isEqualTo(1);
        WireroomHeaders.set(headers, "wireroom_attempt", "3");
        assertThat(WireroomHeaders.attempt(headers)).isEqualTo(3);
        WireroomHeaders.set(headers, "wireroom_attempt", "99999999999");
        assertThat(WireroomHeaders.attempt(headers)).isEqualTo(1);
    }

    @Test
    void tellsWhyARecordIsADeadLetterWithABoundedStackTrace() {
        Throwable deep = new IllegalStateException("x".repeat(100_000));
        new DeadLetterHeaders(Reason.FAILED, "extract", "a.txt: failed", deep).set(headers);
        DeadLetterHeaders.setOrigin(headers, "news.articles.raw", 3, 17);
        assertThat(get("wireroom_reason")).isEqualTo("failed");
        assertThat(get("wireroom_stage")).isEqualTo("extract");
        assertThat(get("wireroom_attempt")).isEqualTo("1");
        assertThat(get("__streams.errors.exception")).isEqualTo("java.lang.IllegalStateException");
        assertThat(get("__streams.errors.stacktrace")).hasSizeLessThan(5000);
        assertThat(get("__streams.errors.offset")).isEqualTo("17");
    }

    @Test
    void keepsTheMessageOfADeadLetterOnOneLine() {
        new DeadLetterHeaders(Reason.FAILED, "extract", "a\r\nWARN forged\u001b[2J", null).set(headers);
        assertThat(get("__streams.errors.message")).isEqualTo("a\\u000d\\u000aWARN forged\\u001b[2J");
    }

    private String get(String name) {
        return WireroomHeaders.get(headers, name);
    }
}
