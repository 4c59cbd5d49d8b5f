package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.model.NameMention;

class TitlesAfterTest {
    private static String after(String text) {
        ReadTitles article = new ReadTitles(text);
        NameMention name = article.names.at("Ana Ruiz");
        return article.printed(new TitlesAfter(article.text, article.phrases).of(name.after(), article.end(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz, mayor of Bern, left.                | mayor of Bern
            It was Ana Ruiz, the mayor.                   | mayor
            "No," said Ana Ruiz, its chief executive.     | chief executive
            Ana Ruiz (the mayor) left.                    | mayor
            Ana Ruiz, PhD, a lecturer, left.              | lecturer
            Ana Ruiz MP, the minister, left.              | minister
            Ana Ruiz, aged 44, a lawyer, left.            | lawyer
            Ana Ruiz, 44, a lawyer, left.                 | lawyer
            Ana Ruiz, then mayor of Bern, left.           | mayor of Bern
            Ana Ruiz, now a senator, left.                | senator
            Ana Ruiz, a former adviser to the president, left. | former adviser to the president
            Ana Ruiz, the ministry's spokeswoman, left.   | ministry's spokeswoman
            """)
    void areInAppositionToTheName(String text, String title) {
        assertThat(after(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz",
                "Ana Ruiz,",
                "Ana Ruiz left.",
                "Ana Ruiz, 44, left.",
                "Ana Ruiz, 44.",
                "Ana Ruiz, the mayor said on Monday, left.",
                "Ana Ruiz, of Bern, left.",
                "It was Ana Ruiz.\nThe mayor left.",
                "Ana Ruiz: the mayor left.",
                "Ana Ruiz the mayor left.",
                "Ana Ruiz, Tom Beck and the mayor left.",
                "Ana Ruiz (44) left."
            })
    void areNoneInOtherWords(String text) {
        assertThat(after(text)).isEmpty();
    }
}
