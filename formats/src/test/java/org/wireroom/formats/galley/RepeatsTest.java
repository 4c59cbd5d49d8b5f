package org.wireroom.formats.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.SegmentKind;

class RepeatsTest {
    private static final String LEAD = "The harbour of Orsund will get a second ferry in autumn.";

    @Test
    void findsTheLastRepeatOfTheHeadlineNearTheTop() {
        assertThat(repeats("Second ferry", "Region", "SECOND FERRY", "Second ferry", LEAD)
                        .indexOfHeadline())
                .isEqualTo(2);
        assertThat(repeats("Second ferry", LEAD, "Second ferries").indexOfHeadline())
                .isEqualTo(-1);
        assertThat(repeats("Second ferry").indexOfHeadline()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Second ferry for Orsund",
                "SECOND FERRY FOR ORSUND",
                "Region: Second ferry for Orsund",
                "The harbour of Orsund will get a second ferry",
                "the harbour of orsund, will get a second ferry in autumn …",
                "of Orsund will get a second ferry"
            })
    void knowsWhatTheArticleSaysElsewhere(String text) {
        assertThat(repeats("Second ferry for Orsund", LEAD).contains(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The town pays half", "The harbour", "The harbour of Orsund will not get a second ferry"})
    void letsOtherWordsStand(String text) {
        assertThat(repeats("Second ferry for Orsund", LEAD).contains(text)).isFalse();
    }

    @Test
    void takesAShortTextForARepeatIfItIsTheWholeBody() {
        assertThat(repeats("Second ferry for Orsund", "Town pays half.").contains("Town pays half"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORSUND, March 2 | ORSUND (Telex) - The harbour opens. | true",
                "Orsund | ORSUND, March 2 - The harbour opens. | true",
                "VELDA | ORSUND (Telex) - The harbour opens. | false",
                "ORSUND | The harbour of Orsund opens. | false"
            })
    void knowsWhetherTheBodyHasTheDateline(String dateline, String body, boolean repeated) {
        assertThat(repeats("Second ferry", body).hasDateline(dateline)).isEqualTo(repeated);
    }

    private static Repeats repeats(String headline, String... body) {
        List<GalleyPart> parts = Stream.of(body)
                .map(text -> new GalleyPart(SegmentKind.PARAGRAPH, text))
                .toList();
        return new Repeats(headline, parts);
    }
}
