package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wireroom.producer.TestBytes.bytes;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.topics.Topics;

/** Feeds that use one guid for several articles. */
class SharedGuidsTest {
    private static final String QUAKE = item("g", "https://example.org/quake", "Quake hits coast", "Walls fell.");
    private static final String BRIDGE =
            item("g", "https://example.org/bridge", "Bridge opens again", "Cars crossed it.");

    private final TestPublisher publisher = new TestPublisher(true);

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void bothItemsAreArticlesAndStayThemselvesWhenOneLeavesTheFeed() {
        poll(QUAKE, BRIDGE);
        poll(QUAKE);
        poll(BRIDGE);
        poll(BRIDGE, QUAKE);

        assertThat(newest()).hasSize(2);
        assertThat(publisher.sent(Topics.RAW)).hasSize(2);
    }

    @Test
    void anItemThatWasThereFirstKeepsTheGuidAloneWhenAnotherJoins() {
        poll(QUAKE);
        poll(BRIDGE, QUAKE);
        poll(BRIDGE);

        assertThat(newest()).hasSize(2);
        assertThat(newest().get(ArticleId.of("herald", "g"))).contains("Quake");
        assertThat(publisher.sent(Topics.RAW)).hasSize(2);
    }

    @Test
    void aCorrectionOfSuchAnItemIsAVersionOfIt() {
        poll(QUAKE);
        poll(QUAKE, BRIDGE);
        poll(QUAKE.replace("Quake hits", "Quake shakes"), BRIDGE.replace("Cars crossed", "Nobody crossed"));
        poll(BRIDGE.replace("opens", "closes"));

        assertThat(newest()).hasSize(2);
        assertThat(newest().values())
                .anyMatch(text -> text.contains("shakes"))
                .anyMatch(text -> text.contains("closes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.org/"})
    void titlesTellItemsApartWhoseLinksDoNot(String link) {
        String quake = item("g", link, "Quake hits coast", "Walls fell.");
        String bridge = item("g", link, "Bridge opens again", "Cars crossed it.");
        poll(quake);
        poll(quake, bridge);
        poll(bridge.replace("Cars crossed it.", "Cars cross it."));
        poll(quake);

        assertThat(newest()).hasSize(2);
        assertThat(newest().get(ArticleId.of("herald", "g"))).contains("Quake");
        assertThat(publisher.sent(Topics.RAW)).hasSize(3);
    }

    @Test
    void linksTellItemsApartThatHaveOneTitle() {
        String monday = item("g", "https://example.org/monday", "Weather", "Rain is expected.");
        String tuesday = item("g", "https://example.org/tuesday", "Weather", "Sun is expected.");
        poll(monday, tuesday);
        poll(tuesday);

        assertThat(newest()).hasSize(2);
        assertThat(publisher.sent(Topics.RAW)).hasSize(2);
    }

    @Test
    void anItemThatIsInAFeedTwiceIsOneArticleUnderItsGuid() {
        poll(QUAKE, QUAKE);
        poll(QUAKE.replace("Walls fell.", "Two walls fell."));

        assertThat(newest()).containsOnlyKeys(ArticleId.of("herald", "g"));
    }

    @Test
    void aProducerThatStartsAgainKnowsWhichGuidsAreShared() {
        poll(QUAKE, BRIDGE);
        PublishedVersions remembered = new PublishedVersions();
        publisher
                .sent(Topics.PUBLISHED)
                .forEach(memory -> remembered.put(memory.key(), TestPublisher.published(memory)));
        try (TestPublisher again = new TestPublisher(remembered)) {
            again.async().take(polled(), feed(BRIDGE)).join();

            assertThat(again.sent(Topics.RAW)).isEmpty();
        }
    }

    private static String item(String guid, String link, String title, String text) {
        return "<item><title>" + title + "</title><link>" + link + "</link><guid isPermaLink=\"false\">" + guid
                + "</guid><description>" + text + "</description></item>";
    }

    private void poll(String... items) {
        publisher.async().take(polled(), feed(items)).join();
    }

    private static Origin polled() {
        return Origin.polled("herald", URI.create("https://example.org/rss"), null);
    }

    private static byte[] feed(String... items) {
        return bytes("<rss version=\"2.0\"><channel><title>Herald</title>" + String.join("", List.of(items))
                + "</channel></rss>");
    }

    /** The newest version of each article. */
    private Map<String, String> newest() {
        return publisher.sent(Topics.RAW).stream()
                .collect(Collectors.toMap(
                        ProducerRecord::key,
                        raw -> new String(raw.value(), StandardCharsets.UTF_8),
                        (first, next) -> next,
                        TreeMap::new));
    }
}
