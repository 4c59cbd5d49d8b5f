package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Content FIRST = new Content(0, 5, 0.64f);
    private static final Content SECOND = new Content(8, 12, 0.2f);
    private static final NounPhrase SPEAKER = new NounPhrase(5, 6, 5);
    private static final NounPhrase OUTLET = new NounPhrase(13, 14, 13);

    private final Attribution attribution =
            new Attribution(6, 0.5f, FIRST, new SourceRanker.Source(SPEAKER, 0.9f), List.of(SECOND), null);

    @Test
    void isAsStrongAsItsCueAndItsContent() {
        assertThat(attribution.strength()).isCloseTo(0.4f, within(1e-6f));
    }

    @Test
    void takesAnotherContentAndKeepsAllElse() {
        Attribution other = attribution.with(SECOND);
        assertThat(other.content()).isEqualTo(SECOND);
        assertThat(other.cue()).isEqualTo(attribution.cue());
        assertThat(other.speaker()).isEqualTo(SPEAKER);
        assertThat(other.others()).containsExactly(SECOND);
        assertThat(attribution.content()).isEqualTo(FIRST);
    }

    @Test
    void takesASpeakerAndWhoPassesTheWordsOn() {
        Attribution relayed = attribution.relayed(OUTLET, SPEAKER);
        assertThat(relayed.speaker()).isEqualTo(OUTLET);
        assertThat(relayed.relay()).isEqualTo(SPEAKER);
        assertThat(relayed.content()).isEqualTo(FIRST);
        assertThat(relayed.source().probability()).isEqualTo(1);
    }

    @Test
    void doesNotChangeWithTheListThatItWasMadeFrom() {
        List<Content> others = new ArrayList<>(List.of(SECOND));
        Attribution made = new Attribution(6, 1, FIRST, new SourceRanker.Source(null, 1), others, null);
        others.clear();
        assertThat(made.others()).containsExactly(SECOND);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> made.others().clear());
    }

    @Test
    void mayHaveNoSpeaker() {
        Attribution nobody = new Attribution(6, 1, FIRST, new SourceRanker.Source(null, 1), List.of(), null);
        assertThat(nobody.speaker()).isNull();
    }
}
