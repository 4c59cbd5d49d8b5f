package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations without an attribution: the last speaker continues, or the speaker is unknown. */
class ContinuedSpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "We are ready," Ana Ruiz said. "[We start today.]" | NAME Ana Ruiz
            "We are ready," Ana Ruiz said on Monday. "[The work starts today and ends in May.]" | NAME Ana Ruiz
            "We are ready," Ana Ruiz said. ¶ "[We start today.]" | NAME Ana Ruiz
            "We are ready. ¶ "[We start today]," Ana Ruiz said. | NAME Ana Ruiz
            Ana Ruiz said: ¶ "[We start today.]" | NAME Ana Ruiz
            Ana Ruiz was blunt: "[We start today.]" | NAME Ana Ruiz
            "We are ready," she said. "[We start today.]" | PRONOUN -
            "[We]," Ana Ruiz said, "start today." | NAME Ana Ruiz
            "We," Ana Ruiz said, "[start today and end in May]." | NAME Ana Ruiz
            "We are ready," Ana Ruiz said, adding: "[We start today.]" | NAME Ana Ruiz
            Ana Ruiz said the town was ready, adding that [work would start today]. | NAME Ana Ruiz
            Ana Ruiz smiled and said [the town was ready]. | NAME Ana Ruiz
            Ana Ruiz called the town ready and said [work would start today]. | NAME Ana Ruiz
            Ana Ruiz said the town was ready but warned that [work would be slow]. | NAME Ana Ruiz
            """)
    void belongToWhoSpokeJustBefore(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "We are ready," Ana Ruiz said. "[We are not]," Tom Beck said. | NAME Tom Beck
            "We are ready," Ana Ruiz said. ¶ "[We are not]," Tom Beck said. | NAME Tom Beck
            Ana Ruiz said the town was ready. Tom Beck said [it was not]. | NAME Tom Beck
            Ana Ruiz said the town was ready, while Tom Beck said [it was not]. | NAME Tom Beck
            "We are ready," Ana Ruiz told Tom Beck. "[You are not]," Beck replied. | NAME Tom Beck
            Asked by Tom Beck whether the town was ready, Ana Ruiz said [it was]. | NAME Ana Ruiz
            Tom Beck denied the claim by Ana Ruiz that [the town was ready]. | NAME Ana Ruiz
            """)
    void changeWithTheNextAttribution(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }
}
