package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wireroom.producer.TestBytes.bytes;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.topics.Topics;

/** A week in which feeds change at every poll, and their articles only now and then. */
class WeekOfPollingTest {
    private static final Instant START = TestPublisher.NOW;
    private static final int POLLS = 84;
    private static final int ITEMS = 6;

    private final TestPublisher publisher = new TestPublisher(true);
    private final Random random = new Random(22);

    @AfterEach
    void close() {
        publisher.close();
    }

    /** A form of feed: what is around its items, and an item with number, correction, time, counter and signature. */
    private enum Form {
        RSS(
                "<rss version='2.0' xmlns:slash='http://purl.org/rss/1.0/modules/slash/' xmlns:media='http://search.yahoo.com/mrss/'><channel>"
                        + "<title>Herald</title><lastBuildDate>%2$s</lastBuildDate>%1$s</channel></rss>",
                "<item><title>Story %1$d%2$s</title><link>https://example.org/%1$d?token=%5$s</link><guid isPermaLink='false'>h%1$d</guid>"
                        + "<pubDate>Mon, 02 Mar 2026 09:3%1$d:00 GMT</pubDate><slash:comments>%4$d</slash:comments>"
                        + "<media:content url='https://img.example.org/%1$d.jpg?sig=%5$s'/><description>It happened.</description></item>"),
        RSS_OF_NOW(
                "<rss version='2.0'><channel><pubDate>%2$s</pubDate>%1$s</channel></rss>",
                "<item><title>Story %1$d</title><link>https://example.org/%1$d?sid=1&amp;signature=%5$s</link><pubDate>%3$s</pubDate>"
                        + "<description><![CDATA[<p>It happened%2$s.</p><p>%4$d comments</p><img src='x?%5$s'>]]></description></item>"),
        RDF(
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='c'><dc:date>%2$s</dc:date></channel>%1$s</rdf:RDF>",
                "<item rdf:about='https://example.org/%1$d'><title>Story %1$d</title><dc:creator>Jane Doe%2$s</dc:creator>"
                        + "<dc:date>2026-03-0%1$dT09:30:00Z</dc:date><description>It happened (%4$d comments).</description></item>"),
        ATOM(
                "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'><updated>%2$s</updated>%1$s</feed>",
                "<entry><id>urn:%1$d</id><title>Story %1$d</title><link href='https://example.org/%1$d'/><thr:total>%4$d</thr:total>"
                        + "<link rel='enclosure' href='https://img.example.org/%1$d.mp3?Expires=%4$d&amp;Signature=%5$s'/>"
                        + "<published>2026-03-0%1$dT09:30:00Z</published><updated>%3$s</updated><category term='ferries%2$s'/>"
                        + "<summary>It happened.</summary></entry>");

        private final String feed;
        private final String item;

        Form(String feed, String item) {
            this.feed = feed;
            this.item = item;
        }
    }

    @Test
    void onlyCorrectionsAreVersions() {
        List<Integer> corrected = new ArrayList<>(Collections.nCopies(ITEMS, 0));
        int corrections = 0;
        for (int poll = 0; poll < POLLS; poll++) {
            if (poll % 16 == 8) {
                int item = random.nextInt(ITEMS);
                corrected.set(item, corrected.get(item) + 1);
                corrections++;
            }
            for (Form form : Form.values()) {
                publisher
                        .async()
                        .take(
                                Origin.polled(form.name(), URI.create("https://example.org/" + form), null),
                                feed(form, poll, corrected))
                        .join();
            }
            assertThat(publisher.sent(Topics.RAW))
                    .as("poll " + poll)
                    .hasSize(Form.values().length * (ITEMS + corrections));
        }
    }

    private byte[] feed(Form form, int poll, List<Integer> corrected) {
        Instant now = START.plus(Duration.ofHours(2L * poll));
        boolean iso = form == Form.ATOM || form == Form.RDF;
        String time = iso ? now.toString() : DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
        List<String> items = new ArrayList<>();
        for (int i = 1; i <= ITEMS; i++) {
            String correction = corrected.get(i - 1) == 0 ? "" : " corrected" + " again".repeat(corrected.get(i - 1));
            items.add(form.item.formatted(i, correction, time, 10 + poll, Long.toHexString(random.nextLong())));
        }
        Collections.shuffle(items, random);
        return bytes(form.feed.formatted(String.join(poll % 2 == 0 ? "" : "\n  ", items), time));
    }
}
