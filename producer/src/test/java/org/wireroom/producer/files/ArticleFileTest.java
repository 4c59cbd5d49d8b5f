package org.wireroom.producer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
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

    @Test
    void tellsNamesApartThatDifferInTheirNormalFormAlone() {
        ArticleFile composed = ArticleFile.of(INPUT, Path.of("/in/wire/caf\u00e9.txt"));
        ArticleFile decomposed = ArticleFile.of(INPUT, Path.of("/in/wire/cafe\u0301.txt"));
        assertThat(composed.uri()).isEqualTo("wire/caf%C3%A9.txt");
        assertThat(decomposed.uri()).isEqualTo("wire/cafe%CC%81.txt");
        assertThat(decomposed.articleId()).isNotEqualTo(composed.articleId());
    }

    @Test
    void tellsNamesApartThatAreNotUtf8() {
        ArticleFile acute = undecodable("wire/caf%E9.txt");
        ArticleFile grave = undecodable("wire/caf%E8.txt");
        ArticleFile literal = ArticleFile.of(INPUT, Path.of("/in/wire/caf%E9.txt"));
        assertThat(acute.uri()).isEqualTo("wire/caf%E9.txt");
        assertThat(grave.uri()).isEqualTo("wire/caf%E8.txt");
        assertThat(Set.of(acute.articleId(), grave.articleId(), literal.articleId()))
                .hasSize(3);
    }

    @Test
    void takesAFolderThatIsNotUtf8AsAFeedOfItsOwn() {
        assertThat(undecodable("caf%E9/a.txt").feed()).isEqualTo("caf%E9");
        assertThat(undecodable("caf%E9/a.txt").articleId())
                .isNotEqualTo(undecodable("caf%E8/a.txt").articleId());
    }

    /** A file with a name that no text of Java can be. */
    private static ArticleFile undecodable(String uri) {
        return ArticleFile.of(INPUT, Path.of(URI.create("file:///in/" + uri)));
    }
}
