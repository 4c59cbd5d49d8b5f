package org.wireroom.analysis.statements.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.statements.FoundStatement;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Stance;

/** What speakers do with what they say: assert, deny or ask it. The content is what they deny, not that they deny it. */
class StancesTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String BEFORE = "Mayor Ana Ruiz met Tom Beck, the head of the Harbour Trust, on Monday. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz denied that the pier was rotten.                          | the pier was rotten
            Ruiz has denied that the pier is rotten.                       | the pier is rotten
            Ruiz denied claims that the pier was rotten.                   | the pier was rotten
            Ruiz rejected claims that the pier was rotten.                 | the pier was rotten
            Ruiz rejected the suggestion that the pier was rotten.         | the pier was rotten
            Ruiz dismissed reports that the pier was rotten.               | the pier was rotten
            Ruiz dismissed as false reports that the pier was rotten.      | the pier was rotten
            Ruiz refuted the allegation that the pier was rotten.          | the pier was rotten
            Ruiz disputed that the pier was rotten.                        | the pier was rotten
            The trust said the pier was safe, and Ruiz denied that it was. | it was
            """)
    void deniesWhatTheCueDenies(String sentence, String content) {
        assertThat(said(sentence)).contains(Stance.DENIES + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz asked whether the pier was rotten.                    | whether the pier was rotten
            Ruiz asked if the pier was rotten.                         | if the pier was rotten
            Ruiz asked Beck whether the pier was rotten.               | whether the pier was rotten
            Ruiz asked why the pier had been closed.                   | why the pier had been closed
            "Is the pier rotten?" Ruiz asked.                          | Is the pier rotten?
            "Who is to pay for the pier?" asked Ruiz.                  | Who is to pay for the pier?
            Ruiz asked: "Who is to pay for the pier?"                  | Who is to pay for the pier?
            """)
    void asksWhatTheCueAsks(String sentence, String content) {
        assertThat(said(sentence)).containsExactly(Stance.ASKS + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz said that the pier was not rotten.             | the pier was not rotten
            Ruiz said she had never called the pier rotten.     | she had never called the pier rotten
            Ruiz asked the council to close the pier.           | to close the pier
            Ruiz asked Beck to close the pier.                  | to close the pier
            "Who is to pay for the pier?" Ruiz said.            | Who is to pay for the pier?
            """)
    void assertsAllElse(String sentence, String content) {
        assertThat(said(sentence)).containsExactly(Stance.ASSERTS + ": " + content);
    }

    private static List<String> said(String sentence) {
        String text = BEFORE + sentence;
        List<LabelledSpan> spans = List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length()));
        return ANALYZER.findings(new LabelledText(text, "en", spans, null, null, null)).statements().stream()
                .map(one -> one.stance() + ": " + words(text, one))
                .toList();
    }

    private static String words(String text, FoundStatement statement) {
        return text.substring(
                statement.spans().get(0).start(), statement.spans().get(0).end());
    }
}
