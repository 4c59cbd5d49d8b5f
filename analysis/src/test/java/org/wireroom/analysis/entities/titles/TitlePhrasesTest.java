package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He is mayor of Bern today.                        | mayor    | mayor of Bern
            He is director of the port of Bern.               | director | director of the port of Bern
            He is chief executive in Bern.                    | chief    | chief executive in Bern
            He is a London-based lawyer now.                  | London   | London-based lawyer
            He is adviser to the mayor.                       | adviser  | adviser to the mayor
            He is manager next season.                        | manager  | manager
            He was mayor in 2019.                             | mayor    | mayor
            He is chairman and chief executive of Arcadia.    | chairman | chairman and chief executive of Arcadia
            He saw the bridge of Bern.                        | bridge   | ~~
            He met Tom Beck, the mayor.                       | Tom      | ~~
            He is mayor                                       | mayor    | mayor
            """)
    void areNounPhrasesThatEndInAnOffice(String text, String first, String title) {
        ReadTitles article = new ReadTitles(text);
        int token = article.names.token(first);
        int end = article.phrases.titleEnd(token, article.tokens.size());
        assertThat(end < 0 ? "" : article.phrases.title(token, end, null).text())
                .isEqualTo(title);
    }

    @Test
    void endBeforeADate() {
        ReadTitles article = new ReadTitles("He became mayor Monday evening.");
        int mayor = article.names.token("mayor");
        assertThat(article.phrases.isDated(article.names.token("Monday"))).isTrue();
        assertThat(article.phrases.titleEnd(mayor, article.tokens.size())).isEqualTo(mayor + 1);
    }

    @Test
    void mayFollowADeterminer() {
        ReadTitles article = new ReadTitles("The mayor met his lawyer in Bern.");
        assertThat(article.phrases.afterDeterminer(0, 9)).isEqualTo(1);
        assertThat(article.phrases.afterDeterminer(1, 9)).isEqualTo(1);
        assertThat(article.phrases.afterDeterminer(0, 0)).isZero();
        assertThat(article.phrases.isDeterminer(article.names.token("his"))).isTrue();
        assertThat(article.phrases.isFiniteVerb(article.names.token("met"))).isTrue();
        assertThat(article.phrases.isFiniteVerb(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz of the Unity Party left.   | left
            Ana Ruiz from Leeds left.           | left
            Ana Ruiz left.                      | left
            """)
    void arePassedByTheOriginOfSomebody(String text, String next) {
        ReadTitles article = new ReadTitles(text);
        int after = article.phrases.afterOrigin(2, article.tokens.size());
        assertThat(article.tokens.form(after)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The minister of parliamentary affairs Ana Ruiz left.  | of
            The envoy to Kenya Ana Ruiz left.                     | ~~
            The minister for the ports Ana Ruiz left.             | for
            The bridge of the city Ana Ruiz left.                 | ~~
            The mayor met the bishop Ana Ruiz.                    | ~~
            """)
    void mayEndInAFieldAfterAPreposition(String text, String preposition) {
        ReadTitles article = new ReadTitles(text);
        int name = article.names.at("Ana Ruiz").first();
        int found = article.phrases.phraseAfterOffice(name, 0);
        assertThat(found < 0 ? "" : article.tokens.form(found)).isEqualTo(preposition);
    }

    @Test
    void areBeforeTheFormsOfAddressOfAName() {
        ReadTitles article = new ReadTitles("Then hospital director Dr Ana Ruiz left.");
        int name = article.names.at("Ana Ruiz").first();
        assertThat(article.tokens.form(article.phrases.addressed(name))).isEqualTo("Dr");
        assertThat(article.phrases.isPerson(name)).isTrue();
        assertThat(article.phrases.isPerson(name - 1)).isFalse();
    }
}
