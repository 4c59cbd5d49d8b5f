package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.model.NameMention;

class AfterTitleTest {
    private static boolean isApposed(String text, String title) {
        ReadTitles article = new ReadTitles(text);
        NameMention name = article.names.at("Ana Ruiz");
        int start = article.tokens.sentenceStart(article.tokens.sentenceOf(name.first()));
        return new AfterTitle(article.text, article.phrases)
                .isApposed(article.names.token(title), name.after(), start, article.end(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor, Ana Ruiz, said no.",
                "The mayor, Ana Ruiz, said no and left.",
                "The mayor, Ana Ruiz said no.",
                "They thanked the mayor, Ana Ruiz.",
                "“No,” said the mayor, Ana Ruiz.",
                "He said that the mayor, Ana Ruiz, was ill.",
                "It is open and the mayor, Ana Ruiz, is glad.",
                "The mayor, Ana Ruiz of the Unity Party, said no.",
                "They met the mayor, Ana Ruiz, who said no.",
                "The city's mayor, Ana Ruiz, said no."
            })
    void isANameInAppositionToIt(String text) {
        assertThat(isApposed(text, "mayor")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to the mayor, Ana Ruiz was ill.",
                "After meeting the mayor, Ana Ruiz left.",
                "When he met the mayor, Ana Ruiz left.",
                "They met the mayor, Ana Ruiz, and the bishop.",
                "They met the mayor, Ana Ruiz and the bishop."
            })
    void isASubjectOrPartOfAListInOtherSentences(String text) {
        assertThat(isApposed(text, "mayor")).isFalse();
    }
}
