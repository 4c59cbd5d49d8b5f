package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wireroom.producer.TestBytes.bytes;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.contract.topics.Topics;

/** What makes a new version of a feed's item, and what does not. */
class FeedVersionsTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
              xmlns:media="http://search.yahoo.com/mrss/" xmlns:thr="http://purl.org/syndication/thread/1.0">
            <channel><title>Herald</title><language>en</language><copyright>Herald 2026</copyright>
            <lastBuildDate>Fri, 20 Nov 2026 08:00:00 GMT</lastBuildDate>
            <item><title>Ferry line closes</title><link>https://example.org/ferry?utm_source=rss</link><guid>ferry</guid>
            <pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate><dc:creator>Jane Doe</dc:creator><category>ferries</category>
            <slash:comments>3</slash:comments><thr:total>3</thr:total>
            <media:content url="https://img.example.org/f.jpg?sig=aa11"><media:credit>R. Hale</media:credit></media:content>
            <description>&lt;p&gt;The line closed. Some 40 people wept.&lt;/p&gt;&lt;p&gt;3 comments | 120 views&lt;/p&gt;
            &lt;img src="https://img.example.org/f.jpg?sig=aa11"/&gt;</description></item>
            <item><title>Pier opens</title><link>https://example.org/pier</link><guid>pier</guid>
            <pubDate>Tue, 03 Mar 2026 09:30:00 GMT</pubDate><description>It is open.</description></item>
            </channel></rss>
            """;

    private final TestPublisher publisher = new TestPublisher(true);

    @AfterEach
    void close() {
        publisher.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<slash:comments>3~<slash:comments>4",
                "<thr:total>3~<thr:total>5",
                "3 comments | 120 views~7 comments | 480 views",
                "sig=aa11~sig=ff93&amp;amp;Expires=1796",
                "utm_source=rss~utm_source=feed",
                "20 Nov 2026 08:00:00~20 Nov 2026 08:05:00",
                "<language>en</language>~<language>en</language><ttl>60</ttl>",
                "Herald 2026~Herald 2027",
                "</title><link>~</title>  /n/  <link>",
                "The line closed. Some~The  line closed./n/Some",
                "&lt;p&gt;The~&lt;p  class=x&gt;The",
                "<category>ferries</category>~<category> ferries </category>",
                "09:30:00 GMT</pubDate><dc~11:30:00 +0200</pubDate><dc",
                "Mon, 02 Mar 2026 09:30:00 GMT~Fri, 20 Nov 2026 08:00:00 GMT",
                "Mon, 02 Mar 2026 09:30:00 GMT~Sun, 22 Nov 2026 10:00:00 GMT"
            })
    void makesNoVersionOfWhatIsNotTheArticle(String one, String other) {
        assertThat(versionsAfter(change(one, other))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<title>Ferry line closes~<title>Ferry line to close",
                "Some 40 people~Some 41 people",
                "Jane Doe~Joan Doe",
                "02 Mar 2026~01 Mar 2026",
                "<category>ferries~<category>transport",
                "example.org/ferry~example.org/ferries",
                "R. Hale~L. Hale",
                "<slash:comments>3</slash:comments>~<dc:rights>Hands off</dc:rights>"
            })
    void makesAVersionOfACorrection(String one, String other) {
        assertThat(versionsAfter(change(one, other))).isEqualTo(3);
    }

    @Test
    void theOrderOfItemsMakesNoVersion() {
        int second = RSS.indexOf("<item><title>Pier");
        int first = RSS.indexOf("<item>");
        int end = RSS.indexOf("</channel>");

        assertThat(versionsAfter(RSS.substring(0, first)
                        + RSS.substring(second, end)
                        + RSS.substring(first, second)
                        + RSS.substring(end)))
                .isEqualTo(2);
    }

    @Test
    void aDateThatAllItemsHaveIsThatOfTheFeed() {
        String same = RSS.replaceAll("<pubDate>[^<]*", "<pubDate>Wed, 04 Mar 2026 07:00:00 GMT");
        poll(same);
        poll(same.replace("04 Mar 2026 07", "04 Mar 2026 08"));

        assertThat(publisher.sent(Topics.RAW)).hasSize(2);
    }

    @Test
    void aCounterInTheWordsOfAnAtomEntryMakesNoVersion() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><updated>%s</updated><entry><id>urn:1</id><title>Pier opens</title>
                <updated>2026-03-02T09:30:00Z</updated><content type="html">It is open.&lt;br/&gt;&lt;br/&gt;Points: %s</content></entry></feed>
                """;
        poll(atom.formatted("2026-11-20T08:00:00Z", "12"));
        poll(atom.formatted("2026-11-20T08:05:00Z", "1,340"));

        assertThat(publisher.sent(Topics.RAW)).hasSize(1);
    }

    private static String change(String one, String other) {
        assertThat(RSS).contains(one);
        return RSS.replace(one, other.replace("/n/", "\n"));
    }

    private int versionsAfter(String changed) {
        poll(RSS);
        poll(changed);
        return publisher.sent(Topics.RAW).size();
    }

    private void poll(String feed) {
        publisher
                .async()
                .take(Origin.polled("herald", URI.create("https://example.org/rss"), null), bytes(feed))
                .join();
    }
}
