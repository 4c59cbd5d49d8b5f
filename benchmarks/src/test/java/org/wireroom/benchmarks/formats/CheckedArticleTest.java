package org.wireroom.benchmarks.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.UndecodableException;

class CheckedArticleTest {
    private static final ArticleReader READER = new ArticleReader();

    @Test
    void findsNothingWantingInAWholeArticle() throws UndecodableException {
        CheckedArticle article =
                checked("<guid>a</guid><title>Ferry afloat</title><description>It is towed.</description>");

        assertThat(article.reasons()).isEmpty();
        assertThat(article.unread()).isEmpty();
    }

    @Test
    void tellsWhatIsNotThereFromWhatHasNoWords() throws UndecodableException {
        CheckedArticle article =
                checked("<title>Ferry afloat</title><description>&lt;img src='a.jpg'&gt;</description>");

        assertThat(article.reasons())
                .containsEntry(RequiredPart.IDENTITY, "no identity in it")
                .containsEntry(RequiredPart.BODY, "body of nothing but mark-up");
        assertThat(article.unread()).isEmpty();
    }

    @Test
    void tellsWhatAReaderMissed() {
        Item item = Item.broken(
                "<item><guid>a</guid><headline>Ferry afloat</headline></item>".getBytes(StandardCharsets.UTF_8),
                "application/xml",
                "not read");

        assertThat(CheckedArticle.of(item, READER).unread())
                .contains(RequiredPart.HEADLINE)
                .doesNotContain(RequiredPart.BODY);
    }

    private static CheckedArticle checked(String item) throws UndecodableException {
        List<Item> items = READER.items(("<rss version=\"2.0\"><channel><item>" + item + "</item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8));
        return CheckedArticle.of(items.get(0), READER);
    }
}
