package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a field for a date says: a date is read from it or none, and nothing that it says throws. */
class NoDateThrowsTest {
    private static final List<String> WHOLE = List.of(
            "2026-03-02T21:30:00.000Z",
            "Mon, 02 Mar 2026 21:30:00 -0500 (EST)",
            "Mon Mar 02 21:30:00 EST 2026",
            "March 2, 2026 9:30 PM",
            "2. März 2026, 21.30 Uhr",
            "20260302T213000+0100",
            "1772505000",
            "02/03/2026 12:15:00 AM",
            "2 марта 2026 г. 21:30",
            "021530 GMT MAR 26");
    private static final String PIECES = "0123456789 -/:.,TZ+()'’apmAPM日月\u0000\u00a0\ud83d";

    @Test
    void aDateWithAnyChangeThrowsNothing() {
        Random random = new Random(18);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder field = new StringBuilder(WHOLE.get(random.nextInt(WHOLE.size())));
            for (int change = random.nextInt(4); change >= 0 && !field.isEmpty(); change--) {
                int at = random.nextInt(field.length());
                char c = PIECES.charAt(random.nextInt(PIECES.length()));
                switch (random.nextInt(3)) {
                    case 0 -> field.setCharAt(at, c);
                    case 1 -> field.insert(at, c);
                    default -> field.deleteCharAt(at);
                }
            }
            StatedDate date = StatedDate.parse(field.toString());
            if (date != null) {
                assertThat(date.iso()).as(field.toString()).matches("(?:-{2}|\\d{4}).*");
                date.instant();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "0001-01-01T00:00:00Z",
                "0000-00-00 00:00:00",
                "9999-12-31T23:59:59Z",
                "-0001-11-30T00:00:00Z",
                "10000-01-01",
                "2026-13-02",
                "2026-02-30",
                "2026-03-02T25:61:61Z",
                "2026-03-02T21:30:00+99:99",
                "99999999999999999999",
                "-1",
                "32 Mar 2026",
                "0 Mar 2026",
                "Mar 2026 2026 2026",
                "T",
                "Z",
                ":",
                "::::",
                "24:00",
                "PM",
                "12 AM PM",
                "+",
                "\u0000",
                "٢٠٢٦"
            })
    void oddFieldsThrowNothing(String field) {
        StatedDate date = StatedDate.parse(field);

        assertThat(date == null || date.iso() != null).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12:00:00 AM | 2026-03-02T00:00",
                "12:15:00 AM | 2026-03-02T00:15",
                "12:15 PM | 2026-03-02T12:15",
                "1:05 a.m. | 2026-03-02T01:05",
                "9:30PM | 2026-03-02T21:30",
                "9.30 pm | 2026-03-02T21:30",
                "21:30 | 2026-03-02T21:30",
                "24:00:00 | 2026-03-03T00:00"
            })
    void everyClockIsReadBesideADay(String clock, String iso) {
        assertThat(StatedDate.parse("2026-03-02 " + clock).iso()).isEqualTo(iso);
        assertThat(StatedDate.parse("March 2, 2026 " + clock).iso()).isEqualTo(iso);
        assertThat(StatedDate.parse("Monday, 2 March 2026, " + clock).iso()).isEqualTo(iso);
    }
}
