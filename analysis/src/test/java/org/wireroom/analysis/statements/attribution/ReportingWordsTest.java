package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.attribution.ReportingWords.Sense;
import org.wireroom.analysis.statements.quotation.Stems;
import org.wireroom.text.hashing.WordHash;

class ReportingWordsTest {
    private static final Stems STEMS = new Stems();
    private static final ReportingWords WORDS = new ReportingWords(STEMS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said",
                "says",
                "told",
                "added",
                "announced",
                "warned",
                "claimed",
                "admitted",
                "insisted",
                "explained",
                "stressed",
                "denied",
                "replied",
                "tweeted",
                "wrote",
                "noted",
                "confirmed",
                "argued"
            })
    void verbsOfSpeechReport(String word) {
        assertThat(WORDS.sense(stem(word))).isEqualTo(Sense.SPEECH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked", "asks", "inquired"})
    void verbsOfAskingAsk(String word) {
        assertThat(WORDS.sense(stem(word))).isEqualTo(Sense.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "pier", "walked", "2024", "“", ""})
    void otherWordsAreUnknown(String word) {
        assertThat(WORDS.sense(stem(word))).isEqualTo(Sense.UNKNOWN);
        assertThat(WORDS.isNaming(stem(word))).isFalse();
        assertThat(WORDS.isIntention(stem(word))).isFalse();
        assertThat(WORDS.isRelay(stem(word))).isFalse();
        assertThat(WORDS.takesAddressee(stem(word))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"called", "dubbed", "named"})
    void someVerbsNameThings(String word) {
        assertThat(WORDS.isNaming(stem(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"readiness", "willingness"})
    void someNounsAreIntentions(String word) {
        assertThat(WORDS.isIntention(stem(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"told", "tells", "informed"})
    void someVerbsTakeTheAddressee(String word) {
        assertThat(WORDS.takesAddressee(stem(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"said", "added", "stated"})
    void otherVerbsDoNotTakeTheAddressee(String word) {
        assertThat(WORDS.takesAddressee(stem(word))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted", "quoting", "cited"})
    void someVerbsPassWordsOn(String word) {
        assertThat(WORDS.isRelay(stem(word))).isTrue();
    }

    private static int stem(String word) {
        return WordHash.of(STEMS.of(word));
    }
}
