package org.wireroom.analysis.statements.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;

/** What an article does not present as having been said is not a statement; what it does is one. */
class FactualityTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String BEFORE = "Mayor Ana Ruiz met Tom Beck, the head of the Harbour Trust, on Monday. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz did not say that the pier was rotten.",
                "Ruiz didn't say that the pier was rotten.",
                "Ruiz didn’t say the pier was rotten.",
                "Ruiz never said that the pier was rotten.",
                "Ruiz has not said that the pier is rotten.",
                "Ruiz has never publicly said that the pier is rotten.",
                "Ruiz did not tell reporters that the pier was rotten.",
                "Ruiz would not say whether the pier was rotten.",
                "Ruiz could not say that the pier was rotten.",
                "Ruiz cannot say that the pier is rotten.",
                "Ruiz can't say when the pier will close.",
                "Ruiz no longer says that the pier is safe.",
                "Ruiz did not confirm or deny that the pier was rotten.",
                "Ruiz neither confirmed nor denied that the pier was rotten.",
                "Ruiz did not deny that the pier was rotten.",
                "Ruiz has not denied that the pier is rotten.",
                "Ruiz did not say who had paid for the pier.",
                "Ruiz did not say when the pier would open.",
                "Ruiz did not explain why the pier was closed.",
                "Nor did Ruiz say that the pier was rotten.",
                "At no point did Ruiz say that the pier was rotten.",
                "Never did Ruiz say that the pier was rotten."
            })
    void aNegatedCueReportsNothing(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neither Ruiz nor her deputy said that the pier was rotten.",
                "No official has said that the pier is rotten.",
                "No one said that the pier was rotten.",
                "Nobody said that the pier was rotten.",
                "Nobody at the trust would say who had paid for the pier.",
                "None of the engineers said that the pier was rotten.",
                "Not one engineer warned that the pier was rotten.",
                "Nothing Ruiz said suggested that the pier was rotten.",
                "Nothing in the report suggests that the pier is rotten."
            })
    void nobodySaidIt(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz will announce on Friday that the pier is to close.",
                "Ruiz may say that the pier is rotten.",
                "Ruiz might admit that the pier is rotten.",
                "Ruiz could announce that the pier will close.",
                "Ruiz should say that the pier is rotten.",
                "Ruiz should have told the town that the pier was rotten.",
                "Ruiz could have warned the town that the pier was rotten.",
                "Ruiz must tell the town that the pier is rotten.",
                "Ruiz ought to have told the town that the pier was rotten.",
                "Ruiz would have said that the pier was rotten.",
                "Ruiz is expected to say on Friday that the pier is rotten.",
                "Ruiz was due to announce that the pier would close.",
                "Ruiz is set to announce that the pier will close.",
                "Ruiz is likely to say that the pier is rotten.",
                "Ruiz is about to announce that the pier will close.",
                "Ruiz is going to announce that the pier will close.",
                "Ruiz is to announce on Friday that the pier will close.",
                "Ruiz plans to announce that the pier will close.",
                "Ruiz hopes to announce that the pier will open."
            })
    void whatWillOrShouldBeSaidHasNotBeenSaid(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Ruiz says that the pier is rotten, it will close.",
                "If Ruiz or her deputy says that the pier is rotten, it will close.",
                "Even if Ruiz says that the pier is safe, it will close.",
                "Unless Ruiz says that the pier is safe, it will close.",
                "Until Ruiz says that the pier is safe, it will stay closed.",
                "Once Ruiz announces that the pier is safe, it will open.",
                "Had Ruiz said that the pier was rotten, it would have closed.",
                "Should Ruiz say that the pier is rotten, it will close.",
                "The town does not know whether Ruiz said that the pier was rotten.",
                "Did Ruiz say that the pier was rotten?",
                "Has Ruiz told the town that the pier is rotten?",
                "Why did Ruiz say that the pier was safe?",
                "Would Ruiz admit that the pier was rotten?",
                "Didn't Ruiz say that the pier was safe?",
                "Who said that the pier was safe?"
            })
    void aConditionOrAQuestionDoesNotSayThatItWasSaid(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz declined to say whether the pier was rotten.",
                "Ruiz refused to say that the pier was rotten.",
                "Ruiz refused to confirm that the pier was rotten.",
                "Ruiz refused to confirm or deny that the pier was rotten.",
                "Ruiz failed to tell the town that the pier was rotten.",
                "Ruiz has yet to say that the pier is rotten.",
                "Ruiz was unable to say when the pier would open.",
                "Ruiz was reluctant to say that the pier was rotten.",
                "Ruiz stopped short of saying that the pier was rotten.",
                "Ruiz left without saying that the pier was rotten.",
                "Ruiz refrained from saying that the pier was rotten.",
                "Ruiz avoided saying that the pier was rotten.",
                "Beck asked Ruiz to say that the pier was rotten.",
                "Beck wants Ruiz to admit that the pier is rotten.",
                "Ruiz was asked to explain why the pier was closed.",
                "It is too early to say that the pier is rotten.",
                "It is fair to say that the pier is rotten.",
                "Ruiz was asked whether the pier was rotten.",
                "Asked whether the pier was rotten, Ruiz left the room.",
                "Asked if the pier was rotten, Ruiz did not answer.",
                "Pressed on whether the pier was rotten, Ruiz left the room."
            })
    void whatIsAvoidedOrOnlyAskedForHasNotBeenSaid(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz said that the pier was not safe.",
                "Ruiz not only said that the pier was rotten, but closed it.",
                "Ruiz said she had never called the pier rotten.",
                "Ruiz went on to say that the pier was rotten.",
                "Ruiz was forced to admit that the pier was rotten.",
                "Ruiz had to admit that the pier was rotten.",
                "Ruiz was the first to say that the pier was rotten.",
                "Ruiz would later say that the pier was rotten.",
                "Ruiz would only say that the pier was rotten.",
                "Ruiz did not hesitate to say that the pier was rotten.",
                "Ruiz tried to suggest that the pier was safe.",
                "The Courier can reveal that the pier is rotten.",
                "If the pier is rotten, Ruiz said, it will close.",
                "Ruiz said that if the pier was rotten, it would close.",
                "Ruiz left after saying that the pier was rotten.",
                "No money was left, and Ruiz said that the pier would close.",
                "Ruiz, who has not been paid, said that the pier was rotten.",
                "Ruiz did not stay, saying that the pier was rotten.",
                "Nobody was hurt, said Ruiz.",
                "The pier will not close, Ruiz told reporters.",
                "\"I never said that the pier was rotten,\" Ruiz told reporters.",
                "\"Nobody told us that the pier was rotten,\" said Ruiz.",
                "As Ruiz has said, the pier is not rotten.",
                "Ruiz asked whether the pier was rotten.",
                "Beck urged Ruiz to admit that the pier was rotten.",
                "Beck asked Ruiz to close the pier.",
                "Ruiz was asked by Beck whether the pier was rotten.",
                "When the storm came, Ruiz said that the pier was rotten.",
                "Ruiz denied that the pier was rotten."
            })
    void whatWasSaidIsAStatement(String sentence) {
        assertThat(said(sentence)).hasSize(1);
    }

    private static List<String> said(String sentence) {
        String text = BEFORE + sentence;
        List<LabelledSpan> spans = List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length()));
        return ANALYZER.findings(new LabelledText(text, "en", spans, null, null, null)).statements().stream()
                .map(one -> text.substring(
                        one.spans().get(0).start(), one.spans().get(0).end()))
                .toList();
    }
}
