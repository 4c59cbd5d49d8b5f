package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.platform.clock.ClockDifference;
import org.wireroom.processor.withheld.PastEmbargo;
import org.wireroom.processor.withheld.WithheldReason;

/** An article whose embargo lies ahead is published when its time comes, not before. */
class EmbargoTest extends TopologyTest {
    private static final String ID = "ferry";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final String TEXT =
            "The ferry to Port Elm will stop at the end of the month because its owner can no longer pay the crew,"
                    + " the mayor of Port Elm, Ada Quill, said at the town hall on Friday.";

    @Test
    void isPublishedWhenItsTimeComes() {
        embargoed(ID, NOON, TEXT);
        run.pass(TWO_HOURS.minusMinutes(1));
        assertThat(article()).isNull();
        run.pass(Duration.ofMinutes(1));
        assertThat(article().text()).contains(TEXT);
        assertThat(article().revision()).isEqualTo(1);
        run.pass(TWO_HOURS);
        assertThat(run.published()).isEmpty();
    }

    @Test
    void isWithheldByALineOfItsText() {
        run.publish(ID, "EMBARGOED UNTIL 21 November 2026, 12:00 GMT\n\nFerry to stop\n\n" + TEXT);
        assertThat(article()).isNull();
        run.pass(TWO_HOURS);
        assertThat(article().text()).contains(TEXT);
    }

    @Test
    void leavesNothingInAnyTopicBefore() {
        run.publish("copy", TEXT);
        run.written();
        embargoed(ID, NOON, TEXT);
        assertThat(run.written()).isEmpty();
        assertThat(run.withheld(ID).current().reason()).isEqualTo(WithheldReason.EMBARGO);
        assertThat(run.withheld(ID).current().until()).isEqualTo(NOON);
        assertThat(run.withheld(ID).toString()).doesNotContain("ferry to Port Elm", "Quill");
    }

    @Test
    void countsFromItsReceiptAgainstItsCopies() {
        embargoed(ID, NOON, TEXT);
        run.publish("copy", TEXT);
        assertThat(run.article("copy").overlap().relations()).isEmpty();
        run.pass(TWO_HOURS);
        run.pass(TWO_HOURS);
        assertThat(article().source().receivedAt()).isEqualTo(TopologyRun.START);
        assertThat(article().overlap().relations()).isEmpty();
        assertThat(run.article("copy").overlap().reportId()).isEqualTo(TopologyRun.id(ID));
    }

    @Test
    void isPublishedAtOnceAfterItsTime() {
        embargoed(ID, Instant.parse("2026-11-21T09:59:00Z"), TEXT);
        assertThat(article()).isNotNull();
        assertThat(run.withheld(ID)).isNull();
    }

    @Test
    void waitsForTheBrokersClock() {
        run.clock(new ClockDifference(-Duration.ofMinutes(5).toMillis(), 0));
        embargoed(ID, NOON, TEXT);
        run.pass(TWO_HOURS);
        assertThat(article()).isNull();
        run.pass(Duration.ofMinutes(5));
        assertThat(article()).isNotNull();
    }

    @Test
    void waitsUntilTheBrokersClockHasCertainlyPassedIt() {
        run.clock(new ClockDifference(0, 700));
        embargoed(ID, NOON, TEXT);
        run.pass(TWO_HOURS);
        assertThat(article()).isNull();
        run.pass(Duration.ofSeconds(1));
        assertThat(article()).isNotNull();
    }

    @Test
    void withdrawsWhatWasPublishedBefore() {
        run.publish(ID, "The first version.");
        embargoed(ID, NOON, TEXT);
        assertThat(article()).isNull();
        run.pass(TWO_HOURS);
        assertThat(article().text()).contains(TEXT);
        assertThat(article().revision()).isEqualTo(2);
    }

    @Test
    void endsWithAVersionThatMayBePublished() {
        embargoed(ID, NOON, TEXT);
        run.publish(ID, "A version for everyone.");
        assertThat(article().text()).isEqualTo("A version for everyone.");
        run.pass(TWO_HOURS);
        assertThat(run.published()).isEmpty();
        assertThat(run.withheld(ID).current()).isNull();
        assertThat(run.withheld(ID).past()).containsExactly(new PastEmbargo(0, false));
    }

    @Test
    void isThatOfTheNewestVersion() {
        embargoed(ID, NOON, TEXT);
        embargoed(ID, NOON.plus(TWO_HOURS), TEXT + " It rains.");
        run.pass(TWO_HOURS);
        assertThat(article()).isNull();
        run.pass(TWO_HOURS);
        assertThat(article().text()).contains("It rains.");
        assertThat(run.published()).isEmpty();
    }

    @Test
    void mayBeBroughtForward() {
        embargoed(ID, NOON.plus(TWO_HOURS), TEXT);
        embargoed(ID, NOON, TEXT);
        run.pass(TWO_HOURS);
        assertThat(article().text()).contains(TEXT);
    }

    @Test
    void isForgottenWithAWithdrawnArticle() {
        embargoed(ID, NOON, TEXT);
        run.withdraw(ID);
        run.pass(TWO_HOURS);
        assertThat(run.published()).isEmpty();
        assertThat(run.withheld(ID).current()).isNull();
        assertThat(run.withheld(WithheldReason.EMBARGO)).isZero();
    }

    @Test
    void isForgottenWithAKilledArticle() {
        embargoed(ID, NOON, TEXT);
        run.publish(ID, bytes("Kill."), Map.of(WireroomHeaders.SOURCE_STATUS, "canceled"));
        run.pass(TWO_HOURS);
        assertThat(run.published()).isEmpty();
    }

    @Test
    void outlastsAVersionThatCannotBeRead() {
        embargoed(ID, NOON, TEXT);
        run.publish(ID, "\0");
        run.pass(TWO_HOURS);
        assertThat(article().text()).contains(TEXT);
    }

    @Test
    void isNotChangedByTheSameBytes() {
        embargoed(ID, NOON, TEXT);
        embargoed(ID, NOON, TEXT);
        assertThat(run.count("unchanged")).isEqualTo(1);
        run.pass(TWO_HOURS);
        assertThat(article()).isNotNull();
        embargoed(ID, NOON, TEXT);
        assertThat(run.count("unchanged")).isEqualTo(2);
    }

    @Test
    void decidesForAStatusThatSaysEmbargoed() {
        Map<String, String> status = Map.of(WireroomHeaders.SOURCE_STATUS, "embargoed");
        run.publish(ID, ninjs(NOON, TEXT), status);
        run.publish("undated", bytes(TEXT), status);
        assertThat(run.published()).isEmpty();
        run.pass(TWO_HOURS);
        assertThat(article()).isNotNull();
        assertThat(run.article("undated")).isNull();
        assertThat(run.withheld("undated").current().until()).isNull();
    }

    @Test
    void isCounted() {
        embargoed(ID, NOON, TEXT);
        embargoed("other", NOON.plus(TWO_HOURS), "Other.");
        assertThat(run.count("withheld")).isEqualTo(2);
        assertThat(run.withheld(WithheldReason.EMBARGO)).isEqualTo(2);
        run.pass(TWO_HOURS);
        assertThat(run.withheld(WithheldReason.EMBARGO)).isEqualTo(1);
        assertThat(run.meters()
                        .counter("wireroom.articles.released", "by", "time")
                        .count())
                .isEqualTo(1);
    }

    private void embargoed(String id, Instant until, String text) {
        run.publish(id, ninjs(until, text), Map.of());
    }

    private static byte[] ninjs(Instant until, String text) {
        return bytes(
                "{\"uri\": \"urn:ferry\", \"embargoed\": \"%s\", \"headline\": \"Ferry to stop\", \"body_text\": \"%s\"}"
                        .formatted(until, text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private EnrichedArticle article() {
        return run.article(ID);
    }
}
