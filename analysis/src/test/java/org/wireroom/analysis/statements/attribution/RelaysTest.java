package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.statements.FoundStatement;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;

/** Whose words an outlet passes on, which outlet does, and whom a speaker told. */
class RelaysTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String BEFORE = "Tom Beck, the head of the Harbour Trust, met the council on Monday. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The mine will open in May,” Beck said, according to Interfax.              | The mine will open in May, | Interfax
            “The mine will open in May,” Beck said, Reuters reported.                   | The mine will open in May, | Reuters
            The mine would open in May, Beck said, Reuters reported on Monday.          | The mine would open in May | Reuters
            Beck said the mine would open in May, AFP reports.                          | the mine would open in May | Agence France-Presse
            Beck said the mine would open in May, the Ostren Herald reported.           | the mine would open in May | Ostren Herald
            Beck told reporters that the mine would open in May, TASS reported.         | the mine would open in May | TASS
            According to Xinhua, Beck said that the mine would open in May.             | the mine would open in May | Xinhua
            The Ostren Herald reported that Beck said the mine would open in May.       | the mine would open in May | Ostren Herald
            Reuters: Beck says the mine will open in May.                               | the mine will open in May  | Reuters
            Reuters reported, citing Beck, that the mine would open in May.             | the mine would open in May | Reuters
            Citing Beck, Reuters said the mine would open in May.                       | the mine would open in May | Reuters
            The mine would open in May, Radio Ostren said, citing Beck.                 | The mine would open in May | Radio Ostren
            Reuters, citing Beck, reported that the mine would open in May.             | the mine would open in May | Reuters
            Beck was quoted by TASS as saying that the mine would open in May.          | the mine would open in May | TASS
            State news agency Xinhua quoted Beck as saying the mine would open in May.  | the mine would open in May | Xinhua
            “The mine will open in May,” Beck said in remarks carried by TASS.          | The mine will open in May, | TASS
            """)
    void theOutletPassesOnWhatTheSpeakerSaid(String sentence, String content, String outlet) {
        FoundStatement statement = said(sentence).get(0);
        assertThat(said(sentence)).hasSize(1);
        assertThat(words(sentence, statement.spans().get(0))).isEqualTo(content);
        assertThat(statement.spans()).hasSize(1);
        assertThat(statement.speaker().entity().name()).isEqualTo("Tom Beck");
        assertThat(statement.via().entity().name()).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Beck told Reuters that the mine would open in May.                              | Reuters
            Beck told the Ostren Herald in an interview that the mine would open in May.    | the Ostren Herald
            “The mine will open in May,” Beck told state news agency TASS.                  | state news agency TASS
            “The mine will open in May,” Beck said in an interview with Radio Ostren.       | Radio Ostren
            “The mine will open in May,” Beck said in an interview with CNN on Monday.      | CNN
            """)
    void whomTheSpeakerToldIsTheAddressee(String sentence, String addressee) {
        FoundStatement statement = said(sentence).get(0);
        assertThat(words(sentence, statement.addressee())).isEqualTo(addressee);
        assertThat(statement.via()).isNull();
        assertThat(statement.speaker().entity().name()).isEqualTo("Tom Beck");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Beck said the mine would open in May.
            Beck said the mine would open in May, citing the weather.
            The mine would open in May, according to Beck.
            The mine would open in May, Reuters reported.
            According to Beck, the mine would open in May.
            """)
    void nobodyPassesOnWhatIsSaidAtFirstHand(String sentence) {
        assertThat(said(sentence).get(0).via()).isNull();
    }

    private static List<FoundStatement> said(String sentence) {
        String text = BEFORE + sentence;
        List<LabelledSpan> spans = List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length()));
        return ANALYZER.findings(new LabelledText(text, "en", spans, null, null, null))
                .statements();
    }

    private static String words(String sentence, Span span) {
        return (BEFORE + sentence).substring(span.start(), span.end());
    }
}
