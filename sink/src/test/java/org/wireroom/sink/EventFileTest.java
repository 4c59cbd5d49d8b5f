package org.wireroom.sink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.topics.Topics;

class EventFileTest {
    private static final String ID = "wire-0123456789abcdef0123456789abcde7";

    @Test
    void keepsArticlesAndSayingsByTheLastTwoDigits() {
        assertThat(EventFile.of(Topics.ENRICHED, ID)).contains(new EventFile("articles/e7", ID + ".json"));
        assertThat(EventFile.of(Topics.SAYINGS, ID)).contains(new EventFile("sayings/e7", ID + ".json"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "..",
                "../../../../etc/passwd-0123456789abcdef0123456789abcde7",
                "wire/0123456789abcdef0123456789abcde7",
                "wire\\0123456789abcdef0123456789abcde7",
                "wire-0123456789abcdef0123456789abcde7\u0000",
                "wire-0123456789abcdef0123456789abcde7\n",
                "WIRE-0123456789abcdef0123456789abcde7",
                ".wire-0123456789abcdef0123456789abcde7",
                "wire-0123456789abcdef0123456789abcd.."
            })
    void hasNoFileForAKeyThatCouldLeadElsewhere(String key) {
        assertThat(EventFile.of(Topics.ENRICHED, key)).isEmpty();
    }

    @Test
    void hasNoFileForAKeyThatIsTooLong() {
        assertThat(EventFile.of(Topics.ENRICHED, "a".repeat(200) + "00")).isEmpty();
    }

    @Test
    void hasNoFileForOtherTopics() {
        assertThat(EventFile.of(Topics.RAW, ID)).isEmpty();
    }
}
