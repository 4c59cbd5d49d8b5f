package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** Whose the last quotation of an article is, judged by what precedes it. */
class ReportBeforeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller was angry. “The pier has to go.”                     | Maria Keller
            Maria Keller shook her head. “The pier has to go.”                | Maria Keller
            She shook her head. “The pier has to go.”                         | She
            He was angry. “Is the pier to go?”                                | He
            Later Maria Keller was angry. “The pier has to go.”               | Maria Keller
            Maria Keller was angry. ¶ “The pier has to go.”                   | Maria Keller
            It rained. ¶ She was angry. ¶ “The pier has to go.”               | She
            """)
    void isThePersonOfTheSentenceBefore(String article, String speaker) {
        assertThat(speaker(article)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was shut. “The pier has to go.”",
                "Maria Keller's boat sank. “The pier has to go.”",
                "Maria Keller and Tom Hughes were angry. “The pier has to go.”",
                "The mayor and Tom Hughes were angry. “The pier has to go.”",
                "She and Tom Hughes were angry. “The pier has to go.”",
                "Maria Keller, of course. “The pier has to go.”",
                "They were angry. “The pier has to go.”",
                "After a long day on the pier Maria Keller was angry. “The pier has to go.”",
                "Maria Keller was angry. It rained. “The pier has to go.”",
                "Maria Keller was angry. ¶ It rained. ¶ “The pier has to go.”",
                "“The pier has to go.”"
            })
    void isNobodyWhereTheSentenceIsAboutSomethingElse(String article) {
        assertThat(speaker(article)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Keller was angry. “Old Salt.”", // too short
                "Maria Keller was angry “the pier has to go.”", // no capital
                "Maria Keller was angry. “The pier has to go”" // no full stop
            })
    void isNobodyWhereTheQuotationIsNotASentence(String article) {
        assertThat(speaker(article)).isNull();
    }

    @Test
    void isTheSpeakerOfTheReportedSpeechBefore() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said the pier was old. “The pier has to go.”");
        StatementCandidate before = candidate(article, "the pier was old", "Maria Keller", "said");
        Attribution found =
                ReportBefore.of(article.text(), article.text().quotations().get(0), before);
        assertThat(article.words(found.speaker().from(), found.speaker().to())).isEqualTo("Maria Keller");
        assertThat(found.cue()).isEqualTo(before.cue());
        assertThat(article.words(found.content().from(), found.content().to())).isEqualTo("“The pier has to go.”");
    }

    @Test
    void isThePersonWhoFollowsTheReportedSpeech() {
        QuotedArticle article =
                QuotedArticle.of("Maria Keller said the pier was old. Tom Hughes was angry. “The pier has to stay.”");
        StatementCandidate before = candidate(article, "the pier was old", "Maria Keller", "said");
        Attribution found =
                ReportBefore.of(article.text(), article.text().quotations().get(0), before);
        assertThat(article.words(found.speaker().from(), found.speaker().to())).isEqualTo("Tom Hughes");
    }

    @Test
    void isNobodyWhoSpokeTwoParagraphsBefore() {
        QuotedArticle article =
                QuotedArticle.of("Maria Keller said the pier was old. ¶ It rained. ¶ “The pier has to go.”");
        StatementCandidate before = candidate(article, "the pier was old", "Maria Keller", "said");
        assertThat(ReportBefore.of(article.text(), article.text().quotations().get(0), before))
                .isNull();
    }

    private static StatementCandidate candidate(QuotedArticle article, String content, String speaker, String cue) {
        Attribution attribution = article.attribution(content, speaker, cue);
        return new StatementCandidate(attribution, ContentSpanFinder.find(article.text(), attribution));
    }

    private static String speaker(String paragraphs) {
        QuotedArticle article = QuotedArticle.of(paragraphs);
        Attribution found = ReportBefore.of(
                article.text(),
                article.text().quotations().get(article.text().quotations().size() - 1),
                null);
        return found == null
                ? null
                : article.words(found.speaker().from(), found.speaker().to());
    }
}
