package org.wireroom.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
    @Test
    void isTheSlugOfTheFeedAndTheHashOfFeedAndIdentity() {
        // printf 'tass\000000.txt' | sha256sum | cut -c 1-32
        assertThat(ArticleId.of("tass", "000.txt")).isEqualTo("tass-607fb75e81b2626320b380a316b29655");
    }

    @Test
    void differsByFeedForTheSameIdentity() {
        assertThat(ArticleId.of("a", "x")).isNotEqualTo(ArticleId.of("b", "x"));
        assertThat(ArticleId.of("Ä!", "x")).isNotEqualTo(ArticleId.of("a", "x")).startsWith("a-");
    }

    @ParameterizedTest
    @CsvSource({"Agência Brasil, agencia-brasil", "../../etc, etc", "新华社, feed", "A--B__C, a-b-c", "'a\nb', a-b"})
    void keepsOnlySafeLettersOfAFeed(String feed, String slug) {
        String id = ArticleId.of(feed, "x");
        assertThat(ArticleId.slugOf(id)).isEqualTo(slug);
        assertThat(ArticleId.isValid(id)).isTrue();
    }

    @Test
    void boundsALongFeedName() {
        String id = ArticleId.of("x".repeat(5000), "y");
        assertThat(id).hasSize(ArticleId.MAX_LENGTH);
        assertThat(ArticleId.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "tass",
                "../tass-0123456789abcdef0123456789abcdef",
                "tass-0123456789ABCDEF0123456789ABCDEF",
                "tass-0123456789abcdef0123456789abcdef\n",
                "-0123456789abcdef0123456789abcdef",
                "a/b-0123456789abcdef0123456789abcdef"
            })
    void refusesWhatIsNoId(String text) {
        assertThat(ArticleId.isValid(text)).isFalse();
    }

    @Test
    void keepsAnIdInTheFolderOfItsLastTwoDigits() {
        assertThat(ArticleId.folderOf("tass-0123456789abcdef0123456789abcde7")).isEqualTo("e7");
    }
}
