package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

class SourceRankerTest {
    private static final SourceRanker RANKER =
            new SourceRanker(StatementModels.english().sources());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said that the pier was rotten.                        | said      | that the pier was rotten | Maria Keller
            “The pier is rotten,” said Maria Keller, who met Tom Hughes.       | said      | “The pier is rotten,”    | Maria Keller
            Tom Hughes met Maria Keller, who said that the pier was rotten.    | said      | that the pier was rotten | who
            Maria Keller told Tom Hughes that the pier was rotten.             | told      | that the pier was rotten | Maria Keller
            Tom Hughes was told by Maria Keller that the pier was rotten.      | told      | that the pier was rotten | Maria Keller
            The pier was rotten, according to Maria Keller.                    | according | The pier was rotten      | Maria Keller
            """)
    void choosesWhoSpeaks(String sentence, String cue, String content, String source) {
        QuotedArticle article = QuotedArticle.of(sentence);
        SourceRanker.Source best = RANKER.best(article.text(), article.token(cue), article.content(content));
        assertThat(article.words(best.phrase().from(), best.phrase().to())).isEqualTo(source);
        assertThat(best.probability()).isBetween(0.3f, 1f);
    }

    @Test
    void hasThePhrasesOfTheScopeAndNobodyToChooseFrom() {
        QuotedArticle article =
                QuotedArticle.of("It rained. Maria Keller told the town that the pier had to go. Hughes left.");
        SourceRanker.Choice choice = choice(article, "told", "that the pier had to go");
        assertThat(phrases(article, choice)).containsExactly("Maria Keller", "the town", "the pier", "nobody");
    }

    @Test
    void doesNotOfferThePhraseThatTheCueIsIn() {
        QuotedArticle article = QuotedArticle.of("Hughes repeated the claim that the pier was rotten.");
        SourceRanker.Choice choice = choice(article, "claim", "that the pier was rotten");
        assertThat(phrases(article, choice)).doesNotContain("the claim").contains("Hughes", "nobody");
    }

    @Test
    void hasOnlyNobodyToChooseFromWithoutPhrases() {
        QuotedArticle article = QuotedArticle.of("“The pier is rotten and old,” said.");
        SourceRanker.Choice choice = choice(article, "said", "“The pier is rotten and old,”");
        assertThat(phrases(article, choice)).containsExactly("nobody");
        assertThat(RANKER.best(article.text(), article.token("said"), article.content("“The pier is rotten and old,”")))
                .isEqualTo(new SourceRanker.Source(null, 1));
    }

    @Test
    void offersNobodyWhoIsNamedInAQuotation() {
        QuotedArticle article = QuotedArticle.of("“Tom Hughes shut the pier,” said Maria Keller.");
        SourceRanker.Choice choice = choice(article, "said", "“Tom Hughes shut the pier,”");
        assertThat(phrases(article, choice)).containsExactly("Maria Keller", "nobody");
    }

    private static SourceRanker.Choice choice(QuotedArticle article, String cue, String words) {
        Content content = article.content(words);
        return RANKER.choice(article.text(), article.token(cue), content.from(), content.to());
    }

    private static List<String> phrases(QuotedArticle article, SourceRanker.Choice choice) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < choice.size(); i++) {
            NounPhrase phrase = choice.phrase(i);
            phrases.add(phrase == null ? "nobody" : article.words(phrase.from(), phrase.to()));
        }
        return phrases;
    }
}
