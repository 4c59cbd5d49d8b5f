package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.model.NameMention;

class SharedTitlesTest {
    private static SharedTitles shared(ReadTitles article) {
        return new SharedTitles(ReadTitles.OFFICES, article.text, article.names.byToken(), article.phrases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Directors Ana Ruiz and Tom Beck left.                    | Directors
            Its directors, Ana Ruiz and Tom Beck, left.              | directors
            They met prime ministers Ana Ruiz and Tom Beck.          | prime ministers
            The young lawyers Ana Ruiz, Lena Ode and Tom Beck left.  | young lawyers
            The director Ana Ruiz and Tom Beck left.                 | ~~
            Directors met Ana Ruiz and Tom Beck.                     | ~~
            Ana Ruiz and Tom Beck left.                              | ~~
            It was the directors. Ana Ruiz and Tom Beck left.        | ~~
            """)
    void areBeforeAListOfPeople(String text, String title) {
        ReadTitles article = new ReadTitles(text);
        assertThat(article.printed(shared(article).before(article.names.at("Ana Ruiz"))))
                .isEqualTo(title);
    }

    @Test
    void areNotSharedByOnePersonAlone() {
        ReadTitles article = new ReadTitles("Directors Ana Ruiz left. Tom Beck stayed.");
        assertThat(shared(article).before(article.names.at("Ana Ruiz"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz and Tom Beck left.                    | Ana Ruiz; Tom Beck
            Ana Ruiz, Lena Ode, and Tom Beck left.         | Ana Ruiz; Lena Ode; Tom Beck
            Ana Ruiz met Tom Beck.                         | Ana Ruiz
            Ana Ruiz and the mayor met Tom Beck.           | Ana Ruiz
            Ana Ruiz, Bern and Tom Beck                    | Ana Ruiz
            It was Ana Ruiz.\tTom Beck left.               | Ana Ruiz
            """)
    void areThoseOfTheWholeList(String text, String people) {
        ReadTitles article = new ReadTitles(text);
        assertThat(shared(article).others(article.names.at("Ana Ruiz")).stream().map(NameMention::form))
                .containsExactly(people.split("; "));
    }
}
