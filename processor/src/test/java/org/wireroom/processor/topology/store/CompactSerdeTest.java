package org.wireroom.processor.topology.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.overlap.Comparison;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.gathering.Match;
import org.wireroom.processor.overlap.gathering.PendingArticle;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.EarlierCandidate;
import org.wireroom.processor.overlap.index.Holder;
import org.wireroom.processor.sayings.Spoken;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import tools.jackson.dataformat.cbor.CBORMapper;

class CompactSerdeTest {
    @Test
    void readsCandidates() {
        assertReadAsWritten(
                new CandidateList(
                        3,
                        "wire-1",
                        2,
                        List.of(
                                new EarlierCandidate(new OrderKey(1_764_000_000_000L, "wire-2"), 1),
                                new EarlierCandidate(new OrderKey(0, "a-3"), 70_000))),
                CandidateList.class);
        assertReadAsWritten(new CandidateList(0, "wire-1", 1, List.of()), CandidateList.class);
    }

    @Test
    void readsPendingArticles() {
        assertReadAsWritten(PendingArticle.EMPTY, PendingArticle.class);
        TreeMap<String, Match> matches = new TreeMap<>();
        Comparison comparison = new Comparison(
                30, 40, 26, 36, 20, false, List.of(new Comparison.SharedPassage(2, 25, new Span(7, 90))));
        matches.put("a", new Match(new OrderKey(5, "a"), 2, 2, 1, comparison));
        matches.put("b", new Match(new OrderKey(6, "b"), 1, 0, 0, null));
        assertReadAsWritten(
                new PendingArticle(4, PendingArticle.Presence.PRESENT, 7L << 60, -1, 1, matches, 3, "sha256:x"),
                PendingArticle.class);
    }

    @Test
    void readsComparisonResults() {
        Comparison none = new Comparison(1, 1, 0, 0, 0, false, List.of());
        Comparison two = new Comparison(
                70_000,
                40,
                26,
                36,
                20,
                true,
                List.of(
                        new Comparison.SharedPassage(2, 25, new Span(7, 90)),
                        new Comparison.SharedPassage(26, 69_000, new Span(0, 4_000_000))));
        assertReadAsWritten(
                new ComparisonResults(
                        "a",
                        2,
                        List.of(new ComparisonResults.Result("b", 1, two), new ComparisonResults.Result("c", 3, none))),
                ComparisonResults.class);
    }

    /** State and topics of an earlier version have to be read by a later one. */
    @Test
    void writesPendingArticlesInTheSameLayoutAsEver() {
        TreeMap<String, Match> matches = new TreeMap<>();
        Comparison comparison = new Comparison(
                30, 40, 26, 36, 20, false, List.of(new Comparison.SharedPassage(2, 25, new Span(7, 90))));
        matches.put("a", new Match(new OrderKey(5, "a"), 2, 2, 1, comparison));
        matches.put("b", new Match(new OrderKey(6, "b"), 1, 0, 0, null));
        PendingArticle pending = new PendingArticle(4, PendingArticle.Presence.PRESENT, 3, 1, 1, matches, 3, "x");

        byte[] bytes = new CompactSerde<>(PendingArticle.class).serializer().serialize("any", pending);

        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo(
                        "018a046750524553454e54030101bf6161858205616102020187181e1828181a182414f481830218198207185a61628582066162010000f6ff036178f4f4");
    }

    @Test
    void readsValuesFromBeforeLayoutsHadVersions() {
        Holder holder = new Holder(2, new long[] {7, 70_000});
        CompactSerde<Holder> serde = new CompactSerde<>(Holder.class);
        byte[] bytes = serde.serializer().serialize("any", holder);
        Holder read = serde.deserializer().deserialize("any", Arrays.copyOfRange(bytes, 1, bytes.length));
        assertThat(read.generation()).isEqualTo(2);
        assertThat(read.prints()).containsExactly(7, 70_000);
    }

    /** Rows of an earlier release have no stance, headline and date of publication. */
    @Test
    void readsWhatASpeakerSaidAsItWasStoredBefore() {
        List<Object> words = Arrays.asList("s1", "direct", "Ships wait.", List.of(List.of(0, 11)), null, null);
        List<Object> row = Arrays.asList("person:ana", List.of(5, "wire-1"), "wire", null, "wire-1", List.of(words));
        Spoken read = new CompactSerde<>(Spoken.class)
                .deserializer()
                .deserialize("spoken", CBORMapper.builder().build().writeValueAsBytes(row));
        assertThat(read.headline()).isNull();
        assertThat(read.published()).isNull();
        assertThat(read.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.text()).isEqualTo("Ships wait.");
            assertThat(statement.stance()).isEqualTo(Stance.ASSERTS);
        });
    }

    @Test
    void refusesAnotherLayout() {
        CompactSerde<CandidateList> serde = new CompactSerde<>(CandidateList.class);
        byte[] bytes = serde.serializer().serialize("any", new CandidateList(0, "wire-1", 1, List.of()));
        bytes[0] = CompactSerde.LAYOUT + 1;
        assertThatThrownBy(() -> serde.deserializer().deserialize("named", bytes))
                .hasMessageContaining("named holds values of layout 2")
                .hasMessageContaining("wireroom reset");
    }

    private static <T> void assertReadAsWritten(T value, Class<T> type) {
        CompactSerde<T> serde = new CompactSerde<>(type);
        byte[] bytes = serde.serializer().serialize("any", value);
        assertThat(serde.deserializer().deserialize("any", bytes)).isEqualTo(value);
    }
}
