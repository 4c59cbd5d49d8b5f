package org.wireroom.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wireroom.benchmarks.input.ArticleFiles;

class MutationsTest {
    @Test
    void givesTheSameArticlesForTheSameSeedOnly() throws IOException {
        List<byte[]> originals = ArticleFiles.of(ArticleFiles.EXAMPLES);
        Mutations one = new Mutations(originals, 1);
        Mutations again = new Mutations(originals, 1);
        Mutations other = new Mutations(originals, 2);
        int different = 0;
        for (int number = 0; number < 50; number++) {
            assertThat(again.article(number)).isEqualTo(one.article(number));
            different += Arrays.equals(other.article(number), one.article(number)) ? 0 : 1;
        }
        assertThat(different).isGreaterThan(40);
    }

    @Test
    void makesArticlesOfEveryPlaneOfUnicodeAndUpToTheLimit() throws IOException {
        Mutations mutations = new Mutations(ArticleFiles.of(ArticleFiles.EXAMPLES), 1);
        Set<Integer> planes = new HashSet<>();
        int largest = 0;
        for (int number = 0; number < 600; number++) {
            byte[] article = mutations.article(number);
            largest = Math.max(largest, article.length);
            if (article.length < 50_000) {
                new String(article, StandardCharsets.UTF_8)
                        .codePoints()
                        .forEach(character -> planes.add(character >> 16));
            }
        }
        assertThat(planes).hasSize(17);
        assertThat(largest).isEqualTo(Mutations.LARGEST);
    }
}
