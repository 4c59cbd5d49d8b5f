package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.text.Span;

/** Words of the cue, addressee and pattern of attributions to Keller. */
class CueDetailsTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said that it was shut.                | said      | that it was shut     | said
            Keller pointed out that it was shut.         | pointed   | that it was shut     | pointed out
            According to Keller, it was shut.            | According | it was shut          | According to
            It was shut, according to Keller.            | according | It was shut          | according to
            Keller has said that it was shut.            | said      | that it was shut     | said
            Keller: it was shut.                         | :         | it was shut          | :
            """)
    void theCueIsItsMainWordWithItsParticle(String sentence, String cue, String content, String expected) {
        QuotedArticle article = QuotedArticle.of(sentence);
        Span span = details(article).cue(article.attribution(content, "Keller", cue));
        assertThat(article.words(span)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller told reporters that it was shut.                    | told    | that it was shut | reporters
            Keller told the town council it was shut.                  | told    | it was shut      | the town council
            Keller told Reuters on Monday that it was shut.            | told    | that it was shut | Reuters
            Keller told reporters Monday that it was shut.             | told    | that it was shut | reporters
            Keller told him that it was shut.                          | told    | that it was shut | him
            Keller told her deputy that it was shut.                   | told    | that it was shut | her deputy
            Keller told Beck's lawyer that it was shut.                | told    | that it was shut | Beck's lawyer
            Keller said to Hughes that it was shut.                    | said    | that it was shut | Hughes
            “It is shut,” Keller told the old deputy.                  | told    | “It is shut,”    | the old deputy
            “It is shut,” Keller said in an interview with CNN.        | said    | “It is shut,”    | CNN
            “It is shut,” Keller said in a conversation with students. | said    | “It is shut,”    | students
            “It is shut,” Keller said in an interview to Radio Ostren. | said    | “It is shut,”    | Radio Ostren
            """)
    void theAddresseeIsThePersonTold(String sentence, String cue, String content, String expected) {
        QuotedArticle article = QuotedArticle.of(sentence);
        Span span = details(article).addressee(article.attribution(content, "Keller", cue));
        assertThat(article.words(span)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said that it was shut.                            | said      | that it was shut
            Keller said on Monday that it was shut.                  | said      | that it was shut
            According to Keller, it was shut.                        | According | it was shut
            “It is shut,” Keller said in an interview.               | said      | “It is shut,”
            Keller said an interview with CNN was planned.           | said      | an interview with CNN was planned
            “It is shut,” Keller said to “the fools” again.          | said      | “It is shut,”
            Keller agreed to shut the pier.                          | agreed    | to shut the pier
            Keller told how it was shut.                             | told      | how it was shut
            """)
    void nobodyIsTheAddresseeOtherwise(String sentence, String cue, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(details(article).addressee(article.attribution(content, "Keller", cue)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said that it was shut.            | said      | that it was shut            | verb "said" before its content
            “It is shut,” Keller said.               | said      | “It is shut,”               | verb "said" after its content
            “It,” Keller said, “is shut.”            | said      | “It,” Keller said, “is shut.” | verb "said" inside its content
            Keller left, saying that it was shut.    | saying    | that it was shut            | participle "saying" before its content
            According to Keller, it was shut.        | According | it was shut                 | preposition "According to" before its content
            Keller's claim that it was shut fell.    | claim     | that it was shut            | noun "claim" before its content
            Keller: it was shut.                     | :         | it was shut                 | mark ":" before its content
            """)
    void thePatternNamesCueAndOrder(String sentence, String cue, String content, String expected) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(details(article).pattern(article.attribution(content, "Keller", cue)))
                .isEqualTo(expected);
    }

    private static CueDetails details(QuotedArticle article) {
        return new CueDetails(
                article.text(), ANALYZER.findings(article.article()).entities());
    }
}
