package org.wireroom.formats.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.UndecodableException;

/** The same date in the fields of every format that states dates. */
class StatedDatesTest {
    private static final String WORDS = "The ferry line closed on Monday, the port of Port Ellen said in a statement.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T21:30:00Z | 2026-03-02T21:30Z",
                "20260302T213000Z | 2026-03-02T21:30Z",
                "2026-03-02T21:30:00+05:30 | 2026-03-02T21:30+05:30",
                "March 2, 2026 9:30 PM | 2026-03-02T21:30",
                "March 2, 2026 12:15:00 AM | 2026-03-02T00:15",
                "Mon, 02 Mar 26 21:30:00 GMT | 2026-03-02T21:30Z",
                "Mon Mar 02 21:30:00 EST 2026 | 2026-03-02T21:30-05:00",
                "Mon, 02 Mar 2026 21:30:00 PDT | 2026-03-02T21:30-07:00",
                "1772487000 | 2026-03-02T21:30Z",
                "1772487000000 | 2026-03-02T21:30Z",
                "2026-03-02T24:00:00Z | 2026-03-03T00:00Z",
                "2. März 2026 21:30 | 2026-03-02T21:30",
                "25/03/2026 21:30 | 2026-03-25T21:30",
                "2026-03-02 | 2026-03-02",
            })
    void readsADateAlikeInEveryFormat(String stated, String value) throws UndecodableException {
        assertThat(rss(stated).value()).as("RSS").isEqualTo(value);
        assertThat(json(stated).value()).as("JSON").isEqualTo(value);
        assertThat(xml(stated).value()).as("XML").isEqualTo(value);
        assertThat(meta(stated).value()).as("meta").isEqualTo(value);
        assertThat(jsonLd(stated).value()).as("JSON-LD").isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "0000-00-00 00:00:00",
        "not yet",
        "2026-02-31",
        "0",
    })
    void takesNoPlaceholderForADateInAnyFormat(String stated) throws UndecodableException {
        assertThat(rss(stated).value()).as("RSS").isNull();
        assertThat(json(stated).value()).as("JSON").isNull();
        assertThat(jsonLd(stated).value()).as("JSON-LD").isNull();
    }

    @Test
    void readsANumberInJson() throws UndecodableException {
        assertThat(published("{\"id\":\"a\",\"headline\":\"Ferry line closes\",\"body\":\"" + WORDS
                                + "\",\"published\":1772487000}")
                        .value())
                .isEqualTo("2026-03-02T21:30Z");
    }

    @ParameterizedTest
    @CsvSource({
        "en-us, 2026-03-04",
        "en-gb, 2026-04-03",
        "fr, 2026-04-03",
        "en, 2026",
    })
    void putsDayOrMonthFirstAsTheCountryOfTheFeedDoes(String language, String value) throws UndecodableException {
        assertThat(published("<rss version=\"2.0\"><channel><title>The Herald</title><language>" + language
                                + "</language><item><title>Ferry line closes</title><guid>a</guid><description>" + WORDS
                                + "</description><pubDate>03/04/2026</pubDate></item></channel></rss>")
                        .value())
                .isEqualTo(value);
    }

    @Test
    void datesMoreThanADayApartAreConflicts() throws UndecodableException {
        Published published = published("{\"id\":\"a\",\"headline\":\"Ferry line closes\",\"body\":\"" + WORDS
                + "\",\"datePublished\":\"2026-03-02T10:00:00Z\",\"dateCreated\":\"2026-03-01T23:00:00Z\","
                + "\"dateModified\":\"2026-05-02T10:00:00Z\"}");

        assertThat(published.value()).isEqualTo("2026-03-02T10:00Z");
        assertThat(published.evidence())
                .containsExactly("datepublished 2026-03-02T10:00Z", "datecreated 2026-03-01T23:00Z");
        assertThat(published.conflicts()).containsExactly("datemodified 2026-05-02T10:00Z");
    }

    private static Published rss(String date) throws UndecodableException {
        return published("<rss version=\"2.0\"><channel><title>The Herald</title>"
                + "<item><title>Ferry line closes</title><guid>a</guid><description>" + WORDS
                + "</description><pubDate>" + date + "</pubDate></item></channel></rss>");
    }

    private static Published json(String date) throws UndecodableException {
        return published("{\"id\":\"a\",\"headline\":\"Ferry line closes\",\"body\":\"" + WORDS + "\",\"published\":\""
                + date + "\"}");
    }

    @Test
    void theWeekdayOfTheCopyIsNearTheStatedDate() throws UndecodableException {
        Published published = published("Message-ID: <m1@example.org>\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n"
                + "From: Jo Field <jo@example.org>\nSubject: Ferry line closes\n\nPORT ELM, March 3 - The ferry line closed after "
                + "forty years of service to the islands, the harbour board said on Monday.\n");

        assertThat(published.value()).isEqualTo("2026-03-03T10:00Z");
        assertThat(published.conflicts()).isEmpty();
    }

    private static Published xml(String date) throws UndecodableException {
        return published("<?xml version=\"1.0\"?><article><id>a</id><headline>Ferry line closes</headline><published>"
                + date + "</published><body>" + WORDS + "</body></article>");
    }

    private static Published meta(String date) throws UndecodableException {
        return page("<meta property=\"article:published_time\" content=\"" + date + "\">");
    }

    private static Published jsonLd(String date) throws UndecodableException {
        return page(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line closes\","
                        + "\"datePublished\":\"" + date + "\"}</script>");
    }

    private static Published page(String head) throws UndecodableException {
        return published(
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferry line closes</title>"
                        + head + "</head><body><h1>Ferry line closes</h1><p>" + WORDS
                        + " The boat had served the islands for forty years, and the owner said that a new one was too dear.</p>"
                        + "</body></html>");
    }

    private static Published published(String document) throws UndecodableException {
        return Wire.read(document).published();
    }
}
