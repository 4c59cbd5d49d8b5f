package org.wireroom.processor.topology.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.overlap.Comparison;
import org.wireroom.analysis.stories.TermVector;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.gathering.ComparisonResults;
import org.wireroom.processor.overlap.gathering.Match;
import org.wireroom.processor.overlap.gathering.PendingArticle;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.EarlierCandidate;
import org.wireroom.processor.stories.StoryAnswer;
import org.wireroom.processor.stories.StoryProfile;
import org.wireroom.processor.stories.StoryReason;
import org.wireroom.processor.stories.StoryRow;
import org.wireroom.text.Span;

class CompactSerdeTest {
    private static final StoryAnswer STORY =
            new StoryAnswer("c", 4, "a", "b", 0.4, new StoryReason("a", 0.41, List.of(7, -9), List.of(3)), false);

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
                new PendingArticle(
                        4, PendingArticle.Presence.PRESENT, 7L << 60, -1, 1, matches, 3, "sha256:x", STORY, "told"),
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

    @Test
    void readsArticlesOfStories() {
        StoryProfile profile = new StoryProfile(
                new OrderKey(5, "c"),
                4,
                20_000,
                null,
                new TermVector(new int[] {7, -9}, new int[] {900, 3}),
                new int[] {3});
        assertReadAsWritten(profile, StoryProfile.class);
        assertReadAsWritten(StoryProfile.withdrawn(new OrderKey(5, "c"), 5), StoryProfile.class);
        OrderKey founder = new OrderKey(1, "a");
        assertReadAsWritten(
                new StoryRow(profile, founder, 0.4, STORY.reason(), List.of(List.of(founder, founder)), STORY),
                StoryRow.class);
    }

    /** State and topics of an earlier version have to be read by a later one. */
    @Test
    void writesPendingArticlesInTheSameLayoutAsEver() {
        TreeMap<String, Match> matches = new TreeMap<>();
        Comparison comparison = new Comparison(
                30, 40, 26, 36, 20, false, List.of(new Comparison.SharedPassage(2, 25, new Span(7, 90))));
        matches.put("a", new Match(new OrderKey(5, "a"), 2, 2, 1, comparison));
        matches.put("b", new Match(new OrderKey(6, "b"), 1, 0, 0, null));
        PendingArticle pending =
                new PendingArticle(4, PendingArticle.Presence.PRESENT, 3, 1, 1, matches, 3, "x", STORY, null);

        byte[] bytes = new CompactSerde<>(PendingArticle.class).serializer().serialize("any", pending);

        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo(
                        "028c046750524553454e54030101bf6161858205616102020187181e1828181a182414f481830218198207185a61628582066162010000f6ff0361788761630461616162fb3fd999999999999a846161fb3fda3d70a3d70a3d8207288103f4f6f4f4");
    }

    @Test
    void refusesValuesFromBeforeLayoutsHadVersions() {
        CompactSerde<CandidateList> serde = new CompactSerde<>(CandidateList.class);
        byte[] bytes = serde.serializer().serialize("any", new CandidateList(0, "wire-1", 1, List.of()));
        byte[] unversioned = Arrays.copyOfRange(bytes, 1, bytes.length);
        assertThatThrownBy(() -> serde.deserializer().deserialize("named", unversioned))
                .hasMessageContaining("named holds values of layout 1")
                .hasMessageContaining("wireroom reset");
    }

    @Test
    void refusesAnotherLayout() {
        CompactSerde<CandidateList> serde = new CompactSerde<>(CandidateList.class);
        byte[] bytes = serde.serializer().serialize("any", new CandidateList(0, "wire-1", 1, List.of()));
        bytes[0] = CompactSerde.LAYOUT + 1;
        assertThatThrownBy(() -> serde.deserializer().deserialize("named", bytes))
                .hasMessageContaining("named holds values of layout 3")
                .hasMessageContaining("wireroom reset");
    }

    private static <T> void assertReadAsWritten(T value, Class<T> type) {
        CompactSerde<T> serde = new CompactSerde<>(type);
        byte[] bytes = serde.serializer().serialize("any", value);
        assertThat(serde.deserializer().deserialize("any", bytes)).isEqualTo(value);
    }
}
