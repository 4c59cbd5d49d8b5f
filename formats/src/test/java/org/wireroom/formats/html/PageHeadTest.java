package org.wireroom.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.SegmentKind;

/** What small pages print between headline and text, where neither their data nor their mark-up says what it is. */
class PageHeadTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-10T00:00:00Z");
    private static final HtmlFormat FORMAT = new HtmlFormat();
    private static final String LEAD =
            "The ferry from Dunmore to Port Elm stopped for good on Monday after sixty years, the harbour board said.";
    private static final String REST =
            "Its engine cannot be repaired, and a new one would cost more than the board has.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>3 February 2025 · by Jane Doe</p>|2025-02-03|Jane Doe",
                "<div><span>Jane Doe</span> <span>03.02.2025, 14:20</span></div>|2025-02-03T14:20|Jane Doe",
                "<p>By Jane Doe and John Roe — February 3, 2025 at 4:05 pm</p>|2025-02-03T16:05|Jane Doe and John Roe",
                "<p>Posted on February 3, 2025 by admin</p>|2025-02-03|",
                "<div>Jane Doe</div><div>Harbour reporter</div><div>3rd Feb 2025</div>|2025-02-03|Jane Doe",
                "<p>Interview by Jane Doe, 3 February 2025</p>|2025-02-03|Jane Doe",
                "<p>DUNMORE, Feb. 2</p>|2026-02-02|",
            })
    void readsTheDateAndTheWriterAsPrinted(String head, String published, String byline) throws Exception {
        Reading reading = read(head);

        assertThat(reading.published().value()).isEqualTo(published);
        assertThat(reading.byline()).isEqualTo(byline);
        assertThat(Wire.all(reading, SegmentKind.PARAGRAPH)).containsExactly(LEAD, REST);
    }

    @Test
    void takesAnOpenLineBelowTheHeadlineForTheStandfirst() throws Exception {
        Reading reading = read("<p>Its engine cannot be repaired</p>");

        assertThat(reading.standfirst()).isEqualTo("Its engine cannot be repaired");
        assertThat(Wire.all(reading, SegmentKind.PARAGRAPH)).containsExactly(LEAD, REST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h4>Conversation</h4>", "<b>Conversation</b><br>"})
    void takesAHeadingOfCommentsForNoAgency(String heading) throws Exception {
        Reading reading = page("<h1>Ferry stops for good</h1><p>" + LEAD + "</p><p>" + REST + "</p><div>" + heading
                + "<p>siliconsam 3h ago</p><p>I told you so in March.</p></div>");

        assertThat(reading.agency()).isNull();
        assertThat(Wire.all(reading, SegmentKind.BYLINE)).isEmpty();
    }

    private static Reading read(String head) throws Exception {
        return page("<h1>Ferry stops for good</h1>" + head + "<p>" + LEAD + "</p><p>" + REST + "</p>");
    }

    private static Reading page(String body) throws Exception {
        String page = "<html><head><title>Ferry stops for good - The Dunmore Post</title></head><body>" + body
                + "</body></html>";
        return FORMAT.read(page.getBytes(StandardCharsets.UTF_8), RECEIVED);
    }
}
