package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherOfficesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Spokesman for President Ana Ruiz left.      | President
            Spokesman for former mayor Ana Ruiz left.   | former mayor
            Aides of Senator Ana Ruiz left.             | Senator
            Secretary of State Ana Ruiz left.           | Secretary of State
            Minister of Health Ana Ruiz left.           | Minister of Health
            Mayor Ana Ruiz left.                        | Mayor
            """)
    void areLeftOutOfATitle(String text, String title) {
        ReadTitles article = new ReadTitles(text);
        int name = article.names.at("Ana Ruiz").first();
        int first = new OtherOffices(ReadTitles.OFFICES, article.text).after(0, name);
        assertThat(article.phrases.title(first, name, null).text()).isEqualTo(title);
    }

    @Test
    void areNoneInNoWords() {
        ReadTitles article = new ReadTitles("Ana Ruiz left.");
        assertThat(new OtherOffices(ReadTitles.OFFICES, article.text).after(0, 0))
                .isZero();
    }
}
