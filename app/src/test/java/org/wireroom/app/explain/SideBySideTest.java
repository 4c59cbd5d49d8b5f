package org.wireroom.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.text.hashing.Sha256;

class SideBySideTest {
    private static final String SHARED = words("shared", 24);

    @Test
    void putsWhatIsSharedIntoTheSameRows() throws Exception {
        String printed = print(
                article("early", 1, "The first report. " + SHARED + " Its own end."),
                article("late", 2, "📰 The second one begins so. " + SHARED + " And ends."));
        assertThat(printed).contains("late-", "passage: resemblance 0.", "runs of 20 words or more: 1");
        assertThat(printed.lines().filter(line -> line.startsWith("=")))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.substring(2, line.indexOf('|')).strip())
                                .isEqualTo(line.substring(line.indexOf('|') + 1).strip()));
        assertThat(printed.lines().filter(line -> line.contains("second one")))
                .singleElement()
                .asString()
                .startsWith("  📰 The second one begins so.")
                .endsWith("|");
        assertThat(printed).contains("| The first report.", "| . Its own end.", "  . And ends.");
    }

    @Test
    void takesTheTwoInAnyOrder() throws Exception {
        EnrichedArticle early = article("early", 1, SHARED);
        EnrichedArticle late = article("late", 2, SHARED);
        assertThat(print(late, early)).isEqualTo(print(early, late)).contains("copy: resemblance 1.0000");
    }

    @Test
    void showsArticlesThatShareNothing() throws Exception {
        String printed = print(article("early", 1, words("one", 30)), article("late", 2, words("two", 30)));
        assertThat(printed).contains("relation   none").contains("one29").contains("two29");
    }

    private static String print(EnrichedArticle one, EnrichedArticle other) {
        StringWriter printed = new StringWriter();
        new SideBySide(new PrintWriter(printed), one, other).print();
        return printed.toString();
    }

    private static EnrichedArticle article(String feed, int second, String text) throws UndecodableException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Instant time = Instant.ofEpochSecond(second);
        RawItem item = new RawItem(ArticleId.of(feed, "a"), Sha256.version(bytes), feed, feed + "/a.txt", bytes, time);
        return new ArticleExtractor().extract(item, time);
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" ", "", "."));
    }
}
