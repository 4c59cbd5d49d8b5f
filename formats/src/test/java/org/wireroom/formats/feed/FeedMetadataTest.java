package org.wireroom.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Subject;
import org.wireroom.formats.Wire;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.reading.UndecodableException;

class FeedMetadataTest {
    private static final String TEXT = "The harbour of Orsund will get a second ferry in autumn, its director said.";

    @Test
    void ofAnItem() throws UndecodableException {
        Metadata metadata = rss("""
                <link>https://telex.example/ferry?from=rss#top</link><guid isPermaLink="false">telex-7</guid>
                <category domain="https://telex.example/desks">Region</category><dc:subject>Transport</dc:subject>
                <dc:rights>© Telex 2026</dc:rights><cc:license>https://telex.example/terms</cc:license>
                <enclosure url="https://telex.example/1.mp3" length="1" type="audio/mpeg"/>
                <media:content url="https://telex.example/1.jpg"><media:description>The old ferry</media:description>
                <media:credit>Ina Rolf</media:credit></media:content><media:thumbnail url="https://telex.example/s.jpg"/>""");

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry?from=rss");
        assertThat(metadata.rights()).isEqualTo(new Rights(null, "https://telex.example/terms", "© Telex 2026", null));
        assertThat(metadata.subjects())
                .containsExactly(
                        new Subject(null, "Region", "https://telex.example/desks"),
                        new Subject(null, "Transport", null));
        assertThat(metadata.media())
                .containsExactly(
                        new MediaItem("https://telex.example/1.jpg", "The old ferry", "Ina Rolf"),
                        new MediaItem("https://telex.example/1.mp3", null, null));
    }

    @Test
    void takesAGuidThatIsTheAddressAndAThumbnailThatIsAllThereIs() throws UndecodableException {
        Metadata metadata =
                rss("<guid>https://telex.example/ferry</guid><media:thumbnail url=\"https://telex.example/s.jpg\"/>");

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry");
        assertThat(metadata.media()).containsExactly(new MediaItem("https://telex.example/s.jpg", null, null));
    }

    @Test
    void ofAnEntry() throws UndecodableException {
        Metadata metadata = Wire.read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Second ferry for Orsund</title><id>tag:telex.example,2026:7</id>
                <link rel="self" href="https://telex.example/api/7"/><link rel="alternate" href="https://telex.example/ferry"/>
                <link rel="enclosure" href="https://telex.example/1.mp3" title="Interview"/><rights>© Telex 2026</rights>
                <category term="04000000" scheme="https://telex.example/topics" label="Economy"/><category term="Region"/>
                <content>%s</content></entry></feed>""".formatted(TEXT)).metadata();

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry");
        assertThat(metadata.rights().copyright()).isEqualTo("© Telex 2026");
        assertThat(metadata.subjects())
                .containsExactly(
                        new Subject("04000000", "Economy", "https://telex.example/topics"),
                        new Subject("Region", "Region", null));
        assertThat(metadata.media()).containsExactly(new MediaItem("https://telex.example/1.mp3", "Interview", null));
    }

    @Test
    void isEmptyWhereAnItemStatesNothing() throws UndecodableException {
        assertThat(rss("<guid isPermaLink=\"false\">telex-7</guid>")).isEqualTo(Metadata.NONE);
    }

    private static Metadata rss(String fields) throws UndecodableException {
        return Wire.read("""
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
                 xmlns:cc="http://web.resource.org/cc/"><channel><item><title>Second ferry for Orsund</title>
                <description>%s</description>%s</item></channel></rss>""".formatted(TEXT, fields)).metadata();
    }
}
