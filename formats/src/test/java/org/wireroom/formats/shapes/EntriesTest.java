package org.wireroom.formats.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

/** The entries of live pages in the forms in which sites print their times. */
class EntriesTest {
    private static final String LEAD =
            "The crews of the ferries are on strike since Monday, and no boat has left the port since then.";
    private static final String BOARD =
            "The harbour board says that no ferry will leave the port before noon, and asks travellers to stay at home.";
    private static final String UNION =
            "The union says that all crews have joined the strike, and that talks will begin in the afternoon.";
    private static final String TRAVEL =
            "The first travellers have left the port by bus, and hotels in the town offer rooms for half the price.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>10:05 Board</h3><p>%s</p><h3>09:40 Union</h3><p>%s</p><h3>09:05 News for travellers</h3><p>%s</p>",
                "<ul><li><span class=time>10:05</span><p>%s</p></li><li><span class=time>09:40</span><p>%s</p></li>"
                        + "<li><span class=time>09:05</span><p>%s</p></li></ul>",
                "<article><header><time>10:05</time><h2>Board says no</h2></header><p>%s</p></article>"
                        + "<article><header><time>09:40</time></header><p>%s</p></article>"
                        + "<article><header><time>09:05</time></header><p>%s</p></article>"
            })
    void theTimeOfAnEntryMayBeInAHeadingAListOrAnArticleOfItsOwn(String entries) throws UndecodableException {
        assertThat(entries(page(entries.formatted(BOARD, UNION, TRAVEL))))
                .containsExactly("null " + LEAD, "10:05 " + BOARD, "09:40 " + UNION, "09:05 " + TRAVEL);
    }

    @Test
    void twoTimesOfDayAloneAboveParagraphsAreEnough() throws UndecodableException {
        assertThat(entries(page("<p>10:05</p><p>" + BOARD + "</p><p>09:40</p><p>" + UNION + "</p>")))
                .containsExactly("null " + LEAD, "10:05 " + BOARD, "09:40 " + UNION);
        assertThat(entries("Ferry strike live\n\n10:05\n" + BOARD + "\n\n09:40\n" + UNION + "\n"))
                .containsExactly("10:05 " + BOARD, "09:40 " + UNION);
    }

    @Test
    void theTitlesOfTwoEntriesMayBeBetweenTimeAndText() throws UndecodableException {
        assertThat(entries(page("<time>10:05 GMT</time><h2>Board says no</h2><p>" + BOARD
                        + "</p><time>09:40 GMT</time><h2>Crews join</h2><p>" + UNION + "</p>")))
                .containsExactly("null " + LEAD, "10:05 " + BOARD, "09:40 " + UNION);
        assertThat(entries("Ferry strike live\n\n10.05am\nBoard says no\n\n" + BOARD + "\n\n9.40am\nCrews join\n\n"
                        + UNION + "\n"))
                .containsExactly("10:05 " + BOARD, "09:40 " + UNION);
    }

    @Test
    void theTimesOfPublicationAndUpdateBeginNoEntries() throws UndecodableException {
        assertThat(entries("Ferry strike goes on\n\nMarch 2, 2026 10:05\nUpdated March 2, 2026 11:40\n\n" + BOARD
                        + "\n\n" + UNION + "\n"))
                .containsExactly("null " + BOARD, "null " + UNION);
    }

    @Test
    void aTimeInTheTitleOfOneChapterBeginsNoEntry() throws UndecodableException {
        assertThat(entries(page("<h3>09:05 The first boat</h3><p>" + BOARD + "</p><p>" + UNION + "</p>")))
                .containsExactly("null " + LEAD, "null " + BOARD, "null " + UNION);
    }

    private static String page(String entries) {
        return "<!doctype html><html><head><title>Ferry strike live</title></head><body><nav><a href=/>Home</a></nav>"
                + "<article><h1>Ferry strike live</h1><p>" + LEAD + "</p>" + entries + "</article></body></html>";
    }

    private static List<String> entries(String file) throws UndecodableException {
        Reading reading = Wire.read(file);
        return reading.spans().stream()
                .filter(span -> span.kind() == SegmentKind.PARAGRAPH)
                .map(span -> span.entry() + " " + span.in(reading.text()))
                .toList();
    }
}
