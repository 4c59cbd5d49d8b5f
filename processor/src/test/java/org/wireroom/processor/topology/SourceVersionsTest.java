package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.headers.WireroomHeaders;

/** What the source says of version and status decides what holds. */
class SourceVersionsTest extends TopologyTest {
    private static final String ID = "ferry";

    @Test
    void aNewerVersionReplaces() {
        version("9", "Nine.");
        version("10", "Ten.");

        assertThat(article().text()).isEqualTo("Ten.");
        assertThat(run.count("extracted")).isEqualTo(2);
    }

    @Test
    void anOlderVersionThatComesLateDoesNot() {
        version("10", "Ten.");
        version("9", "Nine.");

        assertThat(article().text()).isEqualTo("Ten.");
        assertThat(run.published()).isEmpty();
        assertThat(run.count("superseded")).isEqualTo(1);
    }

    @Test
    void timesTellTheOrderWhereThereAreNoNumbers() {
        created("2026-01-02T00:00:00.000Z", "Later.");
        created("2026-01-01T00:00:00.000Z", "Earlier.");

        assertThat(article().text()).isEqualTo("Later.");
        assertThat(run.count("superseded")).isEqualTo(1);
    }

    @Test
    void whatCannotBeComparedReplacesAsItCame() {
        version("2", "Two.");
        run.publish(ID, "No version.");

        assertThat(article().text()).isEqualTo("No version.");
    }

    @Test
    void aKillTakesTheArticleDownAndOlderVersionsDoNotReviveIt() {
        version("1", "One.");
        status("3", "canceled", "Kill.");
        version("2", "Two.");
        run.publish(ID, "No version.");

        assertThat(article()).isNull();
        assertThat(run.count("withdrawn")).isEqualTo(1);
        assertThat(run.count("superseded")).isEqualTo(2);
    }

    @Test
    void aKillThatComesFirstKeepsTheArticleOut() {
        status("3", "canceled", "Kill.");
        version("2", "Two.");

        assertThat(article()).isNull();
        assertThat(run.count("superseded")).isEqualTo(1);
    }

    @Test
    void aNewerVersionRevivesAKilledArticle() {
        version("1", "One.");
        status("2", "canceled", "Kill.");
        version("3", "Three.");

        assertThat(article().text()).isEqualTo("Three.");
    }

    @Test
    void aWithheldVersionIsNotPublishedUntilItIsReleased() {
        status("1", "withheld", "Wait.");
        assertThat(run.published()).isEmpty();
        assertThat(run.count("withheld")).isEqualTo(1);

        version("2", "Now.");
        assertThat(article().text()).isEqualTo("Now.");
        assertThat(article().revision()).isEqualTo(1);
    }

    @Test
    void withholdingAPublishedArticleTakesItDownUntilItIsReleased() {
        version("1", "One.");
        status("2", "withheld", "Wait.");
        assertThat(article()).isNull();

        status("2", "withheld", "Wait.");
        assertThat(run.count("unchanged")).isEqualTo(1);

        version("3", "Three.");
        assertThat(article().text()).isEqualTo("Three.");
        assertThat(run.count("withheld")).isEqualTo(1);
    }

    @Test
    void anOperatorsWithdrawalHoldsAgainstAnyVersion() {
        version("1", "One.");
        run.withdraw(ID);
        version("2", "Two.");

        assertThat(article()).isNull();
        assertThat(run.count("withdrawn")).isEqualTo(2);
    }

    @Test
    void aRejectedVersionLeavesTheOneBeforeItAndDoesNotBarIt() {
        version("1", "One.");
        version("3", "\0");
        version("2", "Two.");

        assertThat(run.deadLetters()).hasSize(1);
        assertThat(article().text()).isEqualTo("Two.");
    }

    @Test
    void aDocumentWithoutAnArticleIsADeadLetterThatSaysSo() {
        run.publish(ID, "{\"a\": 1}");

        assertThat(run.deadLetters())
                .singleElement()
                .satisfies(letter -> assertThat(new String(
                                letter.headers()
                                        .lastHeader(WireroomHeaders.REASON)
                                        .value(),
                                StandardCharsets.UTF_8))
                        .isEqualTo("no-article"));
    }

    private void version(String number, String text) {
        publish(text, Map.of(WireroomHeaders.SOURCE_VERSION, number));
    }

    private void created(String time, String text) {
        publish(text, Map.of(WireroomHeaders.SOURCE_CREATED, time));
    }

    private void status(String number, String status, String text) {
        publish(text, Map.of(WireroomHeaders.SOURCE_VERSION, number, WireroomHeaders.SOURCE_STATUS, status));
    }

    private void publish(String text, Map<String, String> headers) {
        run.publish(ID, text.getBytes(StandardCharsets.UTF_8), headers);
    }

    private EnrichedArticle article() {
        return run.article(ID);
    }
}
