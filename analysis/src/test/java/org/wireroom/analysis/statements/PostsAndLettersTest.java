package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in posts, letters and statements is said by whoever wrote it. */
class PostsAndLettersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz wrote on X: "[direct Ana Ruiz: The bridge is safe. We look at it every year.]"
            Ana Ruiz posted on Facebook: “[direct Ana Ruiz: The bridge is safe. We look at it every year.]”
            Ana Ruiz tweeted: "[direct Ana Ruiz: The bridge is safe.]"
            "[direct Ana Ruiz: The bridge is safe. We look at it every year,]" Ana Ruiz posted on Facebook.
            “[direct Ana Ruiz: The bridge is safe for everyone,]” Ana Ruiz wrote in a letter to the council.
            In a tweet, Ana Ruiz said: “[direct Ana Ruiz: The bridge is safe. We look at it every year.]”
            In a statement on Friday, Ana Ruiz said: "[direct Ana Ruiz: The bridge is safe.]"
            Ana Ruiz wrote in an email: "[direct Ana Ruiz: The bridge is safe. We look at it every year.]"
            Ana Ruiz said in a post on Instagram: "[direct Ana Ruiz: The bridge is safe.]"
            """)
    void areQuoted(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz wrote on X that [indirect Ana Ruiz: the bridge was safe for everyone].
            In a letter to the council, Ana Ruiz said [indirect Ana Ruiz: the bridge was safe for everyone].
            Ana Ruiz said in a statement that [indirect Ana Ruiz: the bridge was safe for everyone].
            Ana Ruiz said in an email to the Courier that [indirect Ana Ruiz: the bridge was safe for everyone].
            """)
    void areReported(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
