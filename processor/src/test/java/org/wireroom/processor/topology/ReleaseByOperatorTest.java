package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.processor.withheld.WithheldReason;
import org.wireroom.text.hashing.Sha256;

/** Hold and draft wait for a newer version, a withdrawal or an operator. */
class ReleaseByOperatorTest extends TopologyTest {
    private static final String ID = "ferry";
    private static final String TEXT = "The ferry to Port Elm will stop, the mayor said on Friday.";
    private static final String EMBARGOED = "EMBARGOED UNTIL 21 November 2027, 12:00 GMT\n\nFerry to stop\n\n" + TEXT;

    @Test
    void aHeldVersionWaitsForAnyLengthOfTime() {
        held("withheld", TEXT);
        run.pass(Duration.ofDays(10_000));
        assertThat(run.written()).isEmpty();
        assertThat(run.withheld(WithheldReason.STATUS)).isEqualTo(1);
        assertThat(run.withheld(ID).current().uri()).isEqualTo("wire/ferry");
    }

    @Test
    void aVersionOfUnknownStatusIsHeldForThatReason() {
        held("unknown", TEXT);
        assertThat(run.withheld(ID).current().reason()).isEqualTo(WithheldReason.UNKNOWN_STATUS);
    }

    @Test
    void anOperatorReleasesAHeldVersion() {
        held("withheld", TEXT);
        release("withheld", TEXT);
        assertThat(article().text()).isEqualTo(TEXT);
        assertThat(run.withheld(ID)).isNull();
        assertThat(run.withheld(WithheldReason.STATUS)).isZero();
        assertThat(run.meters()
                        .counter("wireroom.articles.released", "by", "operator")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aReleasedVersionKeepsTheTimeOfItsReceipt() {
        held("withheld", TEXT);
        run.at(TopologyRun.START.plusSeconds(3600));
        release("withheld", TEXT);
        assertThat(article().source().receivedAt()).isEqualTo(TopologyRun.START);
        assertThat(article().source().firstReceivedAt()).isEqualTo(TopologyRun.START);
    }

    @Test
    void anOperatorReleasesAnEmbargoedVersionBeforeItsTime() {
        run.publish(ID, EMBARGOED);
        release("usable", EMBARGOED);
        assertThat(article().text()).contains(TEXT);
        run.pass(Duration.ofDays(400));
        assertThat(run.published()).isEmpty();
    }

    @Test
    void aReleaseIsRepeatedByAReplay() {
        held("withheld", TEXT);
        release("withheld", TEXT);
        release("withheld", TEXT);
        assertThat(run.published()).hasSize(1);
        assertThat(run.count("unchanged")).isEqualTo(1);
    }

    @Test
    void aReleaseOfAVersionThatWasReplacedChangesNothing() {
        published("1", "withheld", TEXT);
        published("2", "usable", "A newer one.");
        Map<String, String> headers = headers("1", "withheld");
        headers.put(WireroomHeaders.RELEASED, version(TEXT));
        run.publish(ID, bytes(TEXT), headers);
        assertThat(article().text()).isEqualTo("A newer one.");
        assertThat(run.count("superseded")).isEqualTo(1);
    }

    @Test
    void aReleaseNamesItsVersion() {
        held("withheld", TEXT);
        run.publish(
                ID,
                bytes("Other bytes."),
                Map.of(WireroomHeaders.SOURCE_STATUS, "withheld", WireroomHeaders.RELEASED, version(TEXT)));
        assertThat(article()).isNull();
    }

    @Test
    void aKillCannotBeReleased() {
        held("canceled", TEXT);
        release("canceled", TEXT);
        assertThat(article()).isNull();
    }

    @Test
    void aWithdrawnArticleIsNotReleased() {
        held("withheld", TEXT);
        run.withdraw(ID);
        release("withheld", TEXT);
        assertThat(article()).isNull();
        assertThat(run.withheld(ID)).isNull();
    }

    @Test
    void anotherHeldVersionTakesThePlaceOfTheFirst() {
        held("withheld", TEXT);
        held("withheld", TEXT + " It rains.");
        assertThat(run.withheld(WithheldReason.STATUS)).isEqualTo(1);
        assertThat(run.withheld(ID).current().version()).isEqualTo(version(TEXT + " It rains."));
    }

    @Test
    void aHeldVersionEndsAnEmbargo() {
        run.publish(ID, EMBARGOED);
        held("withheld", TEXT);
        run.pass(Duration.ofDays(400));
        assertThat(article()).isNull();
    }

    private void held(String status, String text) {
        published(null, status, text);
    }

    private void published(String number, String status, String text) {
        run.publish(ID, bytes(text), headers(number, status));
    }

    private void release(String status, String text) {
        Map<String, String> headers = headers(null, status);
        headers.put(WireroomHeaders.RELEASED, version(text));
        run.publish(ID, bytes(text), headers);
    }

    private static Map<String, String> headers(String number, String status) {
        Map<String, String> headers = new HashMap<>();
        if (number != null) {
            headers.put(WireroomHeaders.SOURCE_VERSION, number);
        }
        if (!status.equals("usable")) {
            headers.put(WireroomHeaders.SOURCE_STATUS, status);
        }
        return headers;
    }

    private static String version(String text) {
        return Sha256.version(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private EnrichedArticle article() {
        return run.article(ID);
    }
}
