package org.wireroom.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wireroom.app.audit.AuditEvidence.Embargoes;
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.AuditEvidence.Letter;
import org.wireroom.app.audit.AuditEvidence.Raw;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.contract.topics.Topics;
import org.wireroom.processor.withheld.PastEmbargo;

class EvidencePartitionTest {
    private static final String KEY = "wire-00000000000000000000000000000001";
    private static final Digest CONTENT = Digest.ofText("content");

    private final List<AuditEvidence> evidence = new ArrayList<>();
    private int offset;

    @Test
    void findsNothingWhereEveryRecordHasOneOutcome() {
        raw("one");
        raw("one");
        raw("two");
        rejected(raw("broken"));
        extracted("two", 2);
        enriched("two");
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("enriched 1, dead letter 1, superseded 1, unchanged 1");
    }

    @Test
    void missesARecordWithoutOutcome() {
        raw("one");
        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("missing     news.articles.raw partition=1 offset=0 " + KEY);
    }

    @Test
    void missesARecordWithoutAValidKey() {
        evidence.add(new Raw("", place(Topics.RAW), Digest.ofText("one"), false, false, false, SourceVersion.UNSTATED));
        assertThat(findings()).singleElement().asString().startsWith("missing").contains("not an article id");
    }

    @Test
    void missesAVersionThatWasLostThoughANewerOneIsThere() {
        raw("one");
        raw("two");
        extracted("two", 1);
        enriched("two");
        assertThat(findings()).singleElement().asString().startsWith("missing").contains("2 versions");
    }

    @Test
    void findsAVersionThatWasTakenTwice() {
        raw("one");
        extracted("one", 2);
        enriched("one");
        assertThat(findings()).singleElement().asString().startsWith("doubled").contains("counts 2");
    }

    @Test
    void findsARecordThatIsTwoDeadLetters() {
        Raw broken = raw("broken");
        rejected(broken);
        rejected(broken);
        assertThat(findings()).singleElement().asString().startsWith("doubled");
    }

    @Test
    void findsADeadLetterOfARecordThatIsUnchanged() {
        raw("one");
        rejected(raw("one"));
        extracted("one", 1);
        enriched("one");
        assertThat(findings()).singleElement().asString().startsWith("doubled").contains("offset=1");
    }

    @Test
    void findsAnEventOfAnOlderVersion() {
        raw("one");
        raw("two");
        extracted("two", 2);
        enriched("one");
        assertThat(findings()).singleElement().asString().startsWith("stale").contains("another version");
    }

    @Test
    void findsWhatIsThereInSpiteOfAWithdrawal() {
        raw("one");
        withdrawal();
        evidence.add(new Event(KEY, place(Topics.EXTRACTED), Digest.ofText("withdrawal"), 2, null));
        enriched("one");
        assertThat(findings()).singleElement().asString().startsWith("stale").contains("withdrawn, but still");
    }

    @Test
    void countsWhatComesAfterAWithdrawalAsWithdrawnUntilItReturns() {
        raw("one");
        withdrawal();
        raw("two");
        evidence.add(
                new Raw(KEY, place(Topics.RAW), Digest.ofText("three"), true, false, false, SourceVersion.UNSTATED));
        extracted("three", 3);
        enriched("three");
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("enriched 1, withdrawn 2, superseded 1");
    }

    @Test
    void readsAReplayedRecordAgainThoughItsBytesAreNotNew() {
        raw("one");
        evidence.add(new Raw(KEY, place(Topics.RAW), Digest.ofText("one"), false, true, false, SourceVersion.UNSTATED));
        extracted("one", 2);
        enriched("one");
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("enriched 1, superseded 1");
    }

    @Test
    void findsEventsAndDeadLettersThatNothingExplains() {
        enriched("one");
        evidence.add(new Letter(KEY, place(Topics.DEAD_LETTERS), new Place(Topics.RAW, 1, 77)));
        assertThat(findings()).hasSize(2).allMatch(line -> line.startsWith("unexplained"));
    }

    @Test
    void findsAnArticleWithoutAnOrder() {
        raw("one");
        evidence.add(new Raw(
                KEY, new Place(Topics.RAW, 2, 0), Digest.ofText("two"), false, false, false, SourceVersion.UNSTATED));
        extracted("two", 1);
        enriched("two");
        assertThat(findings()).singleElement().asString().contains("2 partitions");
    }

    @Test
    void countsNoDeadLettersFromBeforeAReset() {
        Raw broken = raw("broken");
        rejected(broken);
        rejected(broken);
        AuditReport report = new AuditReport();
        new EvidencePartition(evidence, Map.of(1, 1L)).check(Map.of(1, 0L), report);
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomes()).isEqualTo("dead letter 1");
    }

    @Test
    void asksForNoEventsOfWhatWasErasedFromTheRawLog() {
        extracted("one", 1);
        enriched("one");
        AuditReport report = new AuditReport();
        new EvidencePartition(evidence, Map.of()).check(Map.of(1, 10L), report);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void knowsVersionsAndStatusOfTheSource() {
        source("two", "2", SourceStatus.USABLE);
        source("one", "1", SourceStatus.USABLE);
        source("three", "3", SourceStatus.WITHHELD);
        source("three", "3", SourceStatus.WITHHELD);
        source("four", "4", SourceStatus.USABLE);
        extracted("four", 3);
        enriched("four");
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("enriched 1, superseded 2, unchanged 1, withheld 1");
    }

    @Test
    void asksForNoEventOfWhatWasWithheldFromTheFirst() {
        source("one", "1", SourceStatus.WITHHELD);
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("withheld 1");
    }

    @Test
    void missesTheWithdrawalOfAKill() {
        source("one", "1", SourceStatus.USABLE);
        source("kill", "2", SourceStatus.CANCELED);
        extracted("one", 1);
        enriched("one");
        assertThat(findings()).isNotEmpty().allMatch(line -> line.startsWith("stale") || line.startsWith("missing"));
    }

    @Test
    void takesAVersionWhoseEmbargoLiesAheadForWithheld() {
        raw("one");
        Raw embargoed = raw("two");
        embargoes(embargoed, false);
        evidence.add(new Event(KEY, place(Topics.EXTRACTED), Digest.ofText("withdrawal"), 2, null));
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("superseded 1, withheld 1");
    }

    @Test
    void takesAVersionWhoseEmbargoHasPassedForEnriched() {
        raw("one");
        embargoes(raw("two"), true);
        raw("two");
        extracted("two", 3);
        enriched("two");
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("enriched 1, superseded 1, unchanged 1");
    }

    @Test
    void knowsThatAnEmbargoedVersionWasReplacedBeforeItsTime() {
        embargoes(raw("one"), false);
        raw("two");
        extracted("two", 1);
        enriched("two");
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("enriched 1, withheld 1");
    }

    @Test
    void findsAnEventOfAWithheldVersion() {
        embargoes(raw("one"), false);
        enriched("one");
        assertThat(findings()).singleElement().asString().startsWith("unexplained");
    }

    @Test
    void acceptsAWithheldVersionThatAnOperatorReleases() {
        SourceVersion held = new SourceVersion(null, null, SourceStatus.WITHHELD);
        evidence.add(new Raw(KEY, place(Topics.RAW), Digest.ofText("one"), false, false, false, held));
        evidence.add(new Raw(KEY, place(Topics.RAW), Digest.ofText("one"), false, false, true, held));
        evidence.add(new Raw(KEY, place(Topics.RAW), Digest.ofText("one"), false, false, true, held));
        extracted("one", 1);
        enriched("one");
        assertThat(findings()).isEmpty();
        assertThat(outcomes()).isEqualTo("enriched 1, unchanged 1, withheld 1");
    }

    private void embargoes(Raw raw, boolean released) {
        evidence.add(new Embargoes(
                KEY, raw.place(), List.of(new PastEmbargo(raw.place().offset(), released))));
    }

    private void source(String text, String number, SourceStatus status) {
        SourceVersion source = new SourceVersion(number, null, status);
        evidence.add(new Raw(KEY, place(Topics.RAW), Digest.ofText(text), false, false, false, source));
    }

    private Raw raw(String text) {
        Raw message = new Raw(KEY, place(Topics.RAW), Digest.ofText(text), false, false, false, SourceVersion.UNSTATED);
        evidence.add(message);
        return message;
    }

    private void withdrawal() {
        evidence.add(new Raw(KEY, place(Topics.RAW), null, false, false, false, SourceVersion.UNSTATED));
    }

    private void rejected(Raw message) {
        evidence.add(new Letter(message.key(), place(Topics.DEAD_LETTERS), message.place()));
    }

    private void extracted(String version, int edition) {
        evidence.add(new Event(KEY, place(Topics.EXTRACTED), Digest.ofText(version), edition, CONTENT));
    }

    private void enriched(String version) {
        evidence.add(new Event(KEY, place(Topics.ENRICHED), Digest.ofText(version), 1, CONTENT));
    }

    private Place place(String topic) {
        return new Place(topic, 1, offset++);
    }

    private List<String> findings() {
        return report().findings();
    }

    private AuditReport report() {
        AuditReport report = new AuditReport();
        new EvidencePartition(evidence, Map.of()).check(Map.of(1, 0L, 2, 0L), report);
        return report;
    }

    private String outcomes() {
        return report().outcomes();
    }
}
