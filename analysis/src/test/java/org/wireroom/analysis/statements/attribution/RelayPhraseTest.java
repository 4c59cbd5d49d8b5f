package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** Who passes words on, beside an attribution to Keller whose cue is "said". */
class RelayPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “It rots,” Keller said, according to TASS.                     | “It rots,”      | TASS      | , according to TASS
            “It rots,” Keller said, Reuters reported.                      | “It rots,”      | Reuters   | , Reuters reported
            “It rots,” Keller said, reported Reuters.                      | “It rots,”      | Reuters   | , reported Reuters
            “It rots,” Keller said, Reuters said on Monday.                | “It rots,”      | Reuters   | , Reuters said
            “It rots,” Keller said in remarks carried by TASS.             | “It rots,”      | TASS      | carried by TASS
            “It rots,” Keller said, as quoted by the Ostren Herald.        | “It rots,”      | the Ostren Herald | as quoted by the Ostren Herald
            Keller said the pier was rotten, according to TASS.            | the pier was rotten | TASS  | , according to TASS
            Keller said the pier was rotten, Reuters reported.             | the pier was rotten | Reuters | , Reuters reported
            """)
    void isFoundAfterTheAttribution(String sentence, String content, String relay, String phrase) {
        QuotedArticle article = QuotedArticle.of(sentence);
        RelayPhrase found = RelayPhrase.after(article.text(), article.attribution(content, "Keller", "said"));
        assertThat(article.words(found.relay().from(), found.relay().to())).isEqualTo(relay);
        assertThat(article.words(found.from(), found.to())).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “It rots,” Keller said.                                         | “It rots,”
            “It rots,” Keller said on Monday, before the storm.             | “It rots,”
            “It rots,” Keller said, and Beck reported it to the police.     | “It rots,”
            “It rots,” Keller said. Reuters reported a storm.               | “It rots,”
            “It rots,” Keller said, “according to TASS.”                    | “It rots,”
            Keller said the pier was rotten, according to a study.          | the pier was rotten
            Keller said the money was carried by TASS to the bank.          | the money was carried by TASS to the bank
            """)
    void isNotFoundWhereNobodyPassesTheWordsOn(String sentence, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(RelayPhrase.after(article.text(), article.attribution(content, "Keller", "said")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            According to TASS, Keller said the pier was rotten.           | TASS
            Reuters: Keller said the pier was rotten.                     | Reuters
            Reuters reported Keller said the pier was rotten.             | Reuters
            Reuters reported that Keller said the pier was rotten.        | Reuters
            The Ostren Herald wrote that Keller said the pier was rotten. | The Ostren Herald
            """)
    void isFoundBeforeTheSpeaker(String sentence, String relay) {
        QuotedArticle article = QuotedArticle.of(sentence);
        RelayPhrase found =
                RelayPhrase.before(article.text(), article.attribution("the pier was rotten", "Keller", "said"));
        assertThat(article.words(found.relay().from(), found.relay().to())).isEqualTo(relay);
        assertThat(found.from()).isZero();
        assertThat(found.covers(0)).isTrue();
        assertThat(found.covers(article.token("Keller"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said the pier was rotten.
            On Monday Keller said the pier was rotten.
            Beck reported that Keller said the pier was rotten.
            Reuters left before Keller said the pier was rotten.
            Reuters reported on the day when Keller said the pier was rotten.
            Reuters reported it. Keller said the pier was rotten.
            """)
    void isNotFoundBeforeASpeakerWhomNobodyReports(String sentence) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(RelayPhrase.before(article.text(), article.attribution("the pier was rotten", "Keller", "said")))
                .isNull();
    }

    @Test
    void isNotFoundWithoutASpeaker() {
        QuotedArticle article = QuotedArticle.of("According to TASS, it was said the pier was rotten.");
        assertThat(RelayPhrase.before(article.text(), article.attribution("the pier was rotten", null, "said")))
                .isNull();
    }

    @Test
    void namesTheWholePhraseAtAToken() {
        QuotedArticle article = QuotedArticle.of("The harbour town's old mayor left.");
        NounPhrase phrase =
                RelayPhrase.phraseAt(article.text(), 0, article.text().tokens().size());
        assertThat(article.words(phrase.from(), phrase.to())).isEqualTo("The harbour town's old mayor");
        assertThat(RelayPhrase.phraseAt(
                        article.text(),
                        article.token("left"),
                        article.text().tokens().size()))
                .isNull();
    }
}
