package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlParserTest {
    private static final String[] TAGS = {
        "<b>",
        "<i>",
        "<a href=x>",
        "<p>",
        "<div>",
        "</p>",
        "</div>",
        "</b>",
        "</a>",
        "<table>",
        "</table>",
        "<tr><td>",
        "<font>"
    };

    @Test
    void readsFormattingThatIsLeftOpenByTheHundredInAnyOrder() {
        Random random = new Random(3);
        for (int number = 0; number < 60; number++) {
            StringBuilder html = new StringBuilder("<html><body>");
            for (int i = 0; i < 30; i++) {
                html.append(TAGS[random.nextInt(TAGS.length)].repeat(1 + random.nextInt(random.nextInt(400) + 1)));
                html.append("word").append(i).append(' ');
            }
            assertThat(HtmlParser.parse(html.toString()).text()).contains("word0", "word29");
        }
    }

    @Test
    void leavesOutFormattingAlone() {
        assertThat(HtmlParser.withoutFormatting(
                        "<p><B class=x>Bold</B> and <a\nhref='y'>linked</a><br><article>x</article>"))
                .isEqualTo("<p>Bold and linked<br><article>x</article>");
    }
}
