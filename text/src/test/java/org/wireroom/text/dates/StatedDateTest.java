package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-07-17T00:24:11.000Z | 2014-07-17T00:24Z",
                "2014-07-17T00:24:11,123Z | 2014-07-17T00:24Z",
                "2016-01-12 12:35:40 | 2016-01-12T12:35",
                "2016-01-12T12:35 | 2016-01-12T12:35",
                "2016-01-12t12:35z | 2016-01-12T12:35Z",
                "2016-01-12T9:35:00Z | 2016-01-12T09:35Z",
                "2016-01-12 | 2016-01-12",
                "2001-01 | 2001-01",
                "2011-12 | 2011-12",
                "2001 | 2001",
                "20131020T192751+1100 | 2013-10-20T19:27+11:00",
                "20131020T192751Z | 2013-10-20T19:27Z",
                "20131020T1927 | 2013-10-20T19:27",
                "20131020 | 2013-10-20",
                "20131020192751 | 2013-10-20T19:27",
                "201310201927 | 2013-10-20T19:27",
                "2013/10/20 19:27 | 2013-10-20T19:27",
                "2013.10.20 | 2013-10-20",
            })
    void readsIso8601InBothFormats(String field, String iso) {
        assertThat(iso(field)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 02 Mar 2026 21:30:00 GMT | 2026-03-02T21:30Z",
                "Mon, 2 Mar 2026 21:30 +0000 | 2026-03-02T21:30Z",
                "02 Mar 2026 21:30:00 -0500 (EST) | 2026-03-02T21:30-05:00",
                "Mon, 02 Mar 26 21:30:00 GMT | 2026-03-02T21:30Z",
                "02 Mar 26 21:30 -0500 | 2026-03-02T21:30-05:00",
                "02 Mar 26 | 2026-03-02",
                "02 Mar 99 21:30 UT | 1999-03-02T21:30Z",
                "Monday, 02-Mar-26 21:30:00 GMT | 2026-03-02T21:30Z",
                "2-Mar-26 | 2026-03-02",
                "Mon Mar 02 21:30:00 EST 2026 | 2026-03-02T21:30-05:00",
                "Mon Mar  2 21:30:00 2026 | 2026-03-02T21:30",
                "Mon Mar 02 2026 21:30:00 GMT-0500 (Eastern Standard Time) | 2026-03-02T21:30-05:00",
                "Mon, 02 Mar 2026 21:30:00 Z | 2026-03-02T21:30Z",
                "Mon, 02 March 2026 21:30:00 +00:00 | 2026-03-02T21:30Z",
            })
    void readsTheFormsOfMailAndFeeds(String field, String iso) {
        assertThat(iso(field)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 2, 2026 9:30 PM | 2026-03-02T21:30",
                "Mar 2, 2026, 9:30:00 PM | 2026-03-02T21:30",
                "Apr 3, 2026 9:30pm | 2026-04-03T21:30",
                "2026-03-02 09:30 PM | 2026-03-02T21:30",
                "2026-03-02T09:30:00 p.m. | 2026-03-02T21:30",
                "March 2, 2026 12:15:00 AM | 2026-03-02T00:15",
                "March 2, 2026 12:15 PM | 2026-03-02T12:15",
                "March 2, 2026 at 9 a.m. | 2026-03-02T09:00",
                "9:30 p.m., March 2, 2026 | 2026-03-02T21:30",
                "25/03/2026 9:30 PM | 2026-03-25T21:30",
                "March 2, 2026 9:30 PM EST | 2026-03-02T21:30-05:00",
                "March 2, 2026 21:30 PM | 2026-03-02T21:30",
            })
    void readsTwelveHourClocks(String field, String iso) {
        assertThat(iso(field)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "EST, -05:00",
        "EDT, -04:00",
        "CST, -06:00",
        "CDT, -05:00",
        "MST, -07:00",
        "PDT, -07:00",
        "ET, -05:00",
        "pst, -08:00",
        "CET, +01:00",
        "MEZ, +01:00",
        "CEST, +02:00",
        "BST, +01:00",
        "IST, +05:30",
        "AEDT, +11:00",
        "UTC, Z",
        "utc, Z",
        "Z, Z",
        "+0530, +05:30",
        "+05:30, +05:30",
        "+05, +05:00",
        "-5, -05:00",
        "\u22120500, -05:00",
        "UTC+1, +01:00",
        "GMT+05:30, +05:30",
        "(GMT), Z",
        "Europe/Berlin, +01:00",
        "[Europe/Paris], +01:00",
        "Eastern Time, -05:00",
        "Central European Standard Time, +01:00",
    })
    void readsZonesInEveryForm(String zone, String offset) {
        assertThat(iso("2026-03-02 21:30:00 " + zone)).isEqualTo("2026-03-02T21:30" + offset);
        assertThat(iso("Mon, 02 Mar 2026 21:30 " + zone)).isEqualTo("2026-03-02T21:30" + offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "+9900", "+99", "by Jo Field", "(", "Mars/Base", "local time"})
    void keepsADateWhoseZoneIsUnknown(String zone) {
        assertThat(iso("2026-03-02 21:30 " + zone)).isEqualTo("2026-03-02T21:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1772487000 | 2026-03-02T21:30Z",
                "1772487000000 | 2026-03-02T21:30Z",
                "1772487000000000 | 2026-03-02T21:30Z",
                "1772487000000000000 | 2026-03-02T21:30Z",
                "1772487000.25 | 2026-03-02T21:30Z",
                "1.772487E9 | 2026-03-02T21:30Z",
                "1.772487E12 | 2026-03-02T21:30Z",
                "@1772487000 | 2026-03-02T21:30Z",
                "/Date(1772487000000)/ | 2026-03-02T21:30Z",
                "/Date(1772487000000+0100)/ | 2026-03-02T21:30Z",
                "999999999 | 2001-09-09T01:46Z",
            })
    void readsTimesCountedSince1970(String field, String iso) {
        assertThat(iso(field)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2. März 2026 | 2026-03-02",
                "02 Mär 2026 | 2026-03-02",
                "02 MÄR 2026 | 2026-03-02",
                "2. Maerz 2026 | none",
                "2 mars 2026 21:30 | 2026-03-02T21:30",
                "12 AOÛ 2026 | 2026-08-12",
                "12 aout 2026 | 2026-08-12",
                "12 FÉV 2026 | 2026-02-12",
                "12 fevr. 2026 | 2026-02-12",
                "12 DÉC 2026 | 2026-12-12",
                "1er juillet 2026 à 21h30 | 2026-07-01T21:30",
                "12 gen 2026 | 2026-01-12",
                "12 ago 2026 | 2026-08-12",
                "12 de agosto de 2026 | 2026-08-12",
                "5 mag 2026 | 2026-05-05",
                "12 mrt 2026 | 2026-03-12",
                "12 okt 2026 | 2026-10-12",
                "12 Eki 2026 | 2026-10-12",
                "12 ДЕК 2026 | 2026-12-12",
                "12 дек. 2026 г. | 2026-12-12",
                "5 мая 2026 | 2026-05-05",
                "12 paź 2026 | 2026-10-12",
                "12 jui 2026 | none",
                "2026年3月2日 21時30分 | 2026-03-02T21:30",
                "2026-Mar-02 | 2026-03-02",
                "2026 March 2 21:30 | 2026-03-02T21:30",
                "5 may 2026 | 2026-05-05",
            })
    void readsMonthsInTheLanguagesOfTheFormats(String field, String iso) {
        String read = iso(field);
        assertThat(read == null || read.length() < 5 ? "none" : read).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T24:00:00Z | 2026-03-03T00:00Z",
                "2026-12-31T24:00:00 | 2027-01-01T00:00",
                "2 Mar 2026 24:00 | 2026-03-03T00:00",
                "2016-12-31T23:59:60Z | 2016-12-31T23:59Z",
                "2024-02-29T10:00Z | 2024-02-29T10:00Z",
                "1 January 1605 | 1605-01-01",
            })
    void readsTheEdgesOfDaysAndCalendars(String field, String iso) {
        assertThat(iso(field)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "0001-01-01T00:00:00Z",
                "1970-01-01",
                "1970-01-01T00:00:00Z",
                "1970-01-01T01:00:00+01:00",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "Thu, 01 Jan 1970 00:00:00 +0000",
                "1969-12-31T19:00:00-05:00",
                "1900-01-01T00:00:00",
                "9999-12-31T23:59:59Z",
                "0000-00-00 00:00:00",
                "-0001-11-30T00:00:00+00:00",
                "Mon, 01 Jan 0001 00:00:00 GMT",
                "/Date(-62135596800000)/",
                "/Date(0)/",
                "0",
                "0026-03-02",
            })
    void takesNoPlaceholderForADate(String field) {
        assertThat(StatedDate.parse(field)).isNull();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "   ",
                "yesterday",
                "Monday",
                "March 2",
                "12:30",
                "12345",
                "2026-13-45",
                "2026-02-30T10:00:00Z",
                "null",
                "N/A",
                "-",
                "http://herald.example/ferry",
                "99999999999999999999",
                "1e99",
                "1E-5",
                "-1772487000",
            })
    void takesNothingElseForADate(String field) {
        StatedDate date = StatedDate.parse(field);
        assertThat(date).isNull();
    }

    @Test
    void readsNoFieldThatIsTooLongForADate() {
        assertThat(StatedDate.parse("2026-03-02" + " ".repeat(200))).isNotNull();
        assertThat(StatedDate.parse("2026-03-02 " + "x".repeat(200))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2026 21:30, en-US, 2026-03-04T21:30",
        "03/04/2026 21:30, en_US, 2026-03-04T21:30",
        "03/04/2026 21:30, en-PH, 2026-03-04T21:30",
        "03/04/2026 21:30, en-GB, 2026-04-03T21:30",
        "03/04/2026 21:30, en-IN, 2026-04-03T21:30",
        "03/04/2026 21:30, fr, 2026-04-03T21:30",
        "03-04-2026 21:30, es, 2026-04-03T21:30",
        "03/04/2026 21:30, pt-BR, 2026-04-03T21:30",
        "03/04/2026 21:30, en, 2026",
        "03/04/2026 21:30, en-CA, 2026",
        "03/04/2026 21:30, , 2026",
        "03.04.2026 21:30, en-US, 2026-04-03T21:30",
        "03/25/2026 21:30, en-GB, 2026-03-25T21:30",
        "03/04/2026 21:30 EST, en, 2026-03-04T21:30-05:00",
        "'Fri, 03/04/2026', en, 2026-04-03",
        "05/05/2026, en, 2026-05-05",
        "03/04/26, fr, 2026-04-03",
    })
    void putsDayOrMonthFirstAsTheCountryDoes(String field, String language, String iso) {
        assertThat(StatedDate.parse(field, DateContext.of(language, List.of())).iso())
                .isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03T10:00:00Z, 2026-04-03",
        "2026-04-04, 2026-04-03",
        "March 4 2026, 2026-03-04",
        "25/03/2026, 2026-04-03",
        "03/25/2026, 2026-03-04",
        "2026-11-20, 2026",
        "nothing, 2026",
    })
    void letsTheOtherDatesOfTheDocumentDecide(String other, String iso) {
        DateContext context = DateContext.ofFields("en", List.of("03/04/2026", other));

        assertThat(StatedDate.parse("03/04/2026", context).iso()).isEqualTo(iso);
    }

    @Test
    void believesADateForTheSameDayMoreThanTheCountry() {
        DateContext context = DateContext.ofFields("en-US", List.of("03/04/2026", "2026-04-03"));

        assertThat(StatedDate.parse("03/04/2026", context).iso()).isEqualTo("2026-04-03");
    }

    @Test
    void leavesItOpenWhereOtherDatesContradictEachOther() {
        DateContext context = DateContext.ofFields("en", List.of("03/25/2026", "25/03/2026"));

        assertThat(StatedDate.parse("01/02/2026", context).iso()).isEqualTo("2026");
    }

    @Test
    void ordersVersionsByTheInstantThatTheyMean() {
        assertThat(instant("Mon, 02 Mar 2026 09:00:00 EST")).isEqualTo("2026-03-02T14:00:00Z");
        assertThat(instant("Mar 2, 2026 2:00 PM")).isAfter(instant("Mar 2, 2026 11:00 AM"));
        assertThat(instant("2026-03-02T11:00:05Z")).isAfter(instant("2026-03-02T11:00:04Z"));
        assertThat(instant("2026-03-02")).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(instant("2026-03")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true",
        "2026-03-03T10:00, true",
        "2026-03-04, false",
        "--03-03, true",
        "--03-05, false",
        "2026, true",
        "--02-29, false",
        "0001-01-01, false",
        "unknown, true",
        ", true",
    })
    void isNearADateThatIsADayAway(String other, boolean near) {
        assertThat(StatedDate.parse("2026-03-02T23:00Z").isNear(other)).isEqualTo(near);
    }

    @Test
    void isNearADayWithoutYearAcrossNewYear() {
        assertThat(StatedDate.parse("2026-01-01").isNear("--12-31")).isTrue();
        assertThat(StatedDate.parse("2025-12-31").isNear("--01-01")).isTrue();
    }

    private static String iso(String field) {
        StatedDate date = StatedDate.parse(field);
        return date == null ? null : date.iso();
    }

    private static Instant instant(String field) {
        return StatedDate.parse(field).instant();
    }
}
