package org.wireroom.formats.copy.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.CopyTest;

class DatelinesTest extends CopyTest {
    private static final String TEXT = "The board approved a plan on Monday.";

    private final Datelines datelines = new Datelines(AGENCIES, DATES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOSCOW, March 25. /TASS/. | Moscow | --03-25 | TASS",
                "NEW YORK (AP) — | New York | | AP",
                "NAIROBI, Kenya (AP) _ | Nairobi, Kenya | | AP",
                "(Reuters) - | | | Reuters",
                "(CNN) - | | | CNN",
                "SALVADOR, Feb 26 - | Salvador | --02-26 |",
                "COLUMBUS, IND., Feb 26 - | Columbus, Ind. | --02-26 |",
                "Toronto, Feb 26 - | Toronto | --02-26 |",
                "ATLANTA , March 3 - | Atlanta | --03-03 |",
                "LONDON, England (CNN) -- | London, England | | CNN",
                "PARIS, Aug 31 (Reuters) - | Paris | --08-31 | Reuters",
                "NEW YORK, March 3, 2019 /PRNewswire/ -- | New York | 2019-03-03 | PRNewswire",
                "NEW YORK--(BUSINESS WIRE)-- | New York | | Business Wire",
                "VANCOUVER (Marketwired - Jan 5, 2015) - | Vancouver | 2015-01-05 | Marketwired",
                "MOSCOW, March 25 - RIA Novosti. | Moscow | --03-25 | RIA Novosti",
                "KYIV. March 25. INTERFAX - | Kyiv | --03-25 | Interfax",
                "BEIJING (Reuters), March 3 - | Beijing | --03-03 | Reuters",
                "DUBAI, 12th March, 2019 (WAM) -- | Dubai | 2019-03-12 | WAM",
                "CAIRO – 26 July 2022: | Cairo | 2022-07-26 |",
                "afrol News, 15 October - | | --10-15 | afrol News",
                "KABUL (Zanbaq Wire) — | Kabul | | Zanbaq Wire",
                "Port Elm (TLX) - | Port Elm | | TLX",
                "* PORT ELM, March 3 (Telex) - | Port Elm | --03-03 | Telex",
                "RIYADH — | Riyadh | |",
                "WASHINGTON/NEW YORK – | Washington/New York | |",
                "LEON, GUANAJUATO.- | Leon, Guanajuato | |",
                "RIO DE JANEIRO — | Rio de Janeiro | |",
                "KUWAIT CITY, July 25: | Kuwait City | --07-25 |",
                "ISLAMABAD: | Islamabad | |",
                "МОСКВА, 25 марта. /ТАСС/. | Москва | --03-25 | TASS",
            })
    void readsPlaceDateAndAgency(String printed, String place, String date, String agency) {
        FoundDateline dateline = datelines.read(block(printed + " " + TEXT));

        assertThat(dateline).isNotNull();
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.date() == null ? null : dateline.date().iso()).isEqualTo(date);
        assertThat(name(dateline.agency())).isEqualTo(agency);
        assertThat(dateline.end()).isEqualTo(printed.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mumbai, July 3 (PTI) The board approved a plan.",
                "Washington (CNN)The board approved a plan.",
            })
    void needsNoMarkBehindAKnownAgency(String text) {
        assertThat(datelines.read(block(text))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board approved a plan on Monday.",
                "NATO — the alliance — approved a plan on Monday.",
                "SOCCER - ISLANDERS WIN THE CUP AGAIN",
                "FEATURE - Island fishermen fear the channel.",
                "WATCH: Island fishermen talk about the channel.",
                "Mary Roe (I-Vt.) — who chairs the board — agreed.",
                "The Associated Press (AP) said that it agreed.",
                "Port Elm Harbour (PEH) - the board of the port - agreed.",
                "Port Elm Harbour (PEH) - The board agreed to the plan on Monday.",
                "(SOUNDBITE OF MUSIC)",
                "(Tue, 16 Aug 2011) The board approved a plan.",
                "Roe - who chairs the board - agreed.",
                "NEW YORK - ",
            })
    void takesNothingElseForADateline(String text) {
        assertThat(datelines.read(block(text))).isNull();
    }

    @Test
    void isSureOfAnAgencyOrADateOnly() {
        assertThat(datelines.read(block("RIYADH — " + TEXT)).firm()).isFalse();
        assertThat(datelines.read(block("RIYADH (SPA) — " + TEXT)).firm()).isTrue();
        assertThat(datelines.read(block("RIYADH, May 3 — " + TEXT)).firm()).isTrue();
    }

    @Test
    void readsACompanyBehindTheDashAsTextNotAsAgency() {
        FoundDateline dateline = datelines.read(block("MONTREAL, Feb 26 - (Island Ferries Inc) said it will sail."));

        assertThat(dateline.agency()).isNull();
        assertThat(dateline.end()).isEqualTo("MONTREAL, Feb 26 -".length());
    }

    @Test
    void leavesADateBehindTheDashInTheText() {
        FoundDateline dateline = datelines.read(block("OSLO — March 3 was a cold day for the board."));

        assertThat(dateline.date()).isNull();
        assertThat(dateline.end()).isEqualTo("OSLO —".length());
    }

    @Test
    void keepsTheWeekdayOfTheDateline() {
        assertThat(datelines.read(block("RIYADH, Thursday, March 25 — " + TEXT)).weekday())
                .isEqualTo(DayOfWeek.THURSDAY);
    }

    @Test
    void letsLowerCaseFollowACertainDateline() {
        assertThat(datelines.read(block("OSLO, March 3 - iShips said it would sail.")))
                .isNotNull();
    }

    @Test
    void readsADatelineThatStandsAlone() {
        assertThat(datelines.readAlone(block("Kelby, March 3, 2026 (TLX) -"))).isNotNull();
        assertThat(datelines.readAlone(block("LONDON, March 3")).place()).isEqualTo("London");
        assertThat(datelines.readAlone(block("BAGHDAD 1996-08-22")).date().iso())
                .isEqualTo("1996-08-22");
        assertThat(datelines
                        .readAlone(block("AL-AIN, United Arab Emirates 1996-12-06"))
                        .place())
                .isEqualTo("Al-Ain, United Arab Emirates");
        assertThat(datelines.readAlone(block("LONDON"))).isNull();
        assertThat(datelines.readAlone(block("On March 3"))).isNull();
    }
}
