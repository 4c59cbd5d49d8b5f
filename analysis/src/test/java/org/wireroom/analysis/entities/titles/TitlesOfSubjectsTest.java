package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.model.NameMention;

class TitlesOfSubjectsTest {
    private static String said(String text) {
        ReadTitles article = new ReadTitles(text);
        NameMention name = article.names.at("Ana Ruiz");
        return article.printed(new TitlesOfSubjects(article.text, article.phrases).of(name.after(), article.end(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz is mayor.                              | mayor
            Ana Ruiz was once the mayor of Bern.            | mayor of Bern
            Ana Ruiz has been a lawyer since 2012.          | lawyer
            Ana Ruiz became the first deputy prime minister. | first deputy prime minister
            Ana Ruiz, who is also a senator, left.          | senator
            It was Ana Ruiz who was the mayor.              | mayor
            Ana Ruiz is herself a lawyer.                   | lawyer
            Ana Ruiz MP is the minister.                    | minister
            Ana Ruiz has been re-appointed director.        | director
            Ana Ruiz was re-elected mayor in May.           | mayor
            Ana Ruiz was appointed to be director.          | director
            Ana Ruiz had been named as captain.             | captain
            Ana Ruiz quit as coach.                         | coach
            Ana Ruiz was sworn in as president.             | president
            Ana Ruiz returned to Bern as ambassador.        | ambassador
            """)
    void areWhatTheSentenceSaysThatSomebodyIs(String text, String title) {
        assertThat(said(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz",
                "It was Ana Ruiz",
                "Ana Ruiz is",
                "Ana Ruiz is not the mayor.",
                "Ana Ruiz was no lawyer.",
                "Ana Ruiz met the mayor.",
                "Ana Ruiz is ill, the mayor said.",
                "Ana Ruiz left and Tom Beck is mayor.",
                "Ana Ruiz said that Tom Beck works as a lawyer.",
                "Ana Ruiz sees it as a problem.",
                "Ana Ruiz left.\nIs the mayor ill?",
                "Ana Ruiz, who met the mayor, left."
            })
    void areNoneInOtherSentences(String text) {
        assertThat(said(text)).isEmpty();
    }
}
