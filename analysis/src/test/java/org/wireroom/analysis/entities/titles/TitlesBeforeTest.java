package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.model.NameMention;

class TitlesBeforeTest {
    private static TitledName before(ReadTitles article, String name) {
        NameMention mention = article.names.at(name);
        return new TitlesBefore(ReadTitles.OFFICES, article.text, article.names.byToken(), article.phrases).of(mention);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz left.                                 | Mayor
            On Monday mayor Ana Ruiz left.                       | mayor
            “Never,” said mayor Ana Ruiz.                        | mayor
            (Deputy mayor Ana Ruiz left.)                        | Deputy mayor
            Tom Beck and mayor Ana Ruiz left.                    | mayor
            The bank's chief executive Ana Ruiz left.            | chief executive
            They thanked the French foreign minister Ana Ruiz.   | French foreign minister
            He met UN Secretary General Ana Ruiz.                | UN Secretary General
            He met Secretary of State Ana Ruiz.                  | Secretary of State
            He met Health and Family Minister Ana Ruiz.          | Health and Family Minister
            He met co-director Ana Ruiz.                         | co-director
            He met editor-in-chief Ana Ruiz.                     | editor-in-chief
            The spokesman for President Ana Ruiz left.           | President
            Its chairwoman, Ana Ruiz, left.                      | chairwoman
            The minister for ports, Ana Ruiz, left.              | minister for ports
            """)
    void areRightBeforeTheName(String text, String title) {
        ReadTitles article = new ReadTitles(text);
        assertThat(article.printed(before(article, "Ana Ruiz"))).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz left.",
                "He met Ana Ruiz.",
                "Last night Ana Ruiz won.",
                "In 2019 Ana Ruiz left.",
                "The mayor said Ana Ruiz left.",
                "It was the mayor. Ana Ruiz left.",
                "It was the mayor\nAna Ruiz left.",
                "The bridge that Ana Ruiz built fell.",
                "Mr Ana Ruiz left.",
                "The mayor: Ana Ruiz left.",
                "The mayor and Ana Ruiz left."
            })
    void areNoneWhereNoOfficeIsBeforeIt(String text) {
        ReadTitles article = new ReadTitles(text);
        assertThat(before(article, "Ana Ruiz")).isNull();
    }

    @Test
    void knowWhoseTheyAre() {
        ReadTitles article = new ReadTitles("Vladimir Putin's aide Ana Ruiz met the bank's lawyer Tom Beck.");
        assertThat(before(article, "Ana Ruiz").possessor()).isEqualTo(article.names.at("Putin"));
        assertThat(before(article, "Tom Beck").possessor()).isNull();
        assertThat(before(article, "Tom Beck").text()).isEqualTo("lawyer");
        assertThat(before(article, "Tom Beck").isAddress()).isFalse();
    }
}
