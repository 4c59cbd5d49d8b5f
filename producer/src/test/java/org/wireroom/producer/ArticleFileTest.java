package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.contract.ArticleId;

class ArticleFileTest {
    private static final Path INPUT = Path.of("/in");

    @Test
    void takesTheFirstFolderAsFeedAndTheRestAsIdentity() {
        ArticleFile file = ArticleFile.of(INPUT, Path.of("/in/tass/2026/a.txt"));
        assertThat(file.feed()).isEqualTo("tass");
        assertThat(file.uri()).isEqualTo("tass/2026/a.txt");
        assertThat(file.articleId()).isEqualTo(ArticleId.of("tass", "2026/a.txt"));
    }

    @Test
    void putsFilesDirectlyInTheInputIntoTheDefaultFeed() {
        ArticleFile file = ArticleFile.of(INPUT, Path.of("/in/a.txt"));
        assertThat(file.feed()).isEqualTo("default");
        assertThat(file.articleId()).isEqualTo(ArticleId.of("default", "a.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "'a b.txt', a%20b.txt",
        "'a\nb.txt', a%0Ab.txt",
        "'..%2f..%2fetc.txt', ..%252f..%252fetc.txt",
        "'x:y.txt', x%3Ay.txt",
        "'naïve 📰.txt', na%C3%AFve%20%F0%9F%93%B0.txt",
        "'what?#.txt', what%3F%23.txt"
    })
    void writesAnyNameAsARelativeUriReference(String name, String uri) {
        assertThat(ArticleFile.of(INPUT, INPUT.resolve(name)).uri()).isEqualTo(uri);
    }
}
