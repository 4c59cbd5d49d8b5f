package org.wireroom.formats.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is above the first paragraph: the headline, and nothing of the page around it in the body. */
class HeadOfPageTest {
    private static final String HEADLINE = "Harbour board sells its two oldest ferries";
    private static final String TEXT = """
            The harbour board has sold its two oldest ferries to a company in Norway, it announced on Monday.

            It will buy one new boat with the money, which is to be delivered in the spring of next year.
            """;
    private static final List<String> BODY =
            TEXT.lines().filter(line -> !line.isBlank()).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Port Elm Ledger | News, Sport, Weather",
                "Home :: Islands :: Ferries :: Reports",
                "OBITUARIES   |   Place a notice   |   Archive",
                "Courts   Council   Islands   Podcasts   Log in",
                "*** This email is from an external sender ***",
                "Jump to: [Top] [Vote] [Reaction] [Documents]",
                "PORT ELM LEDGER  *  Wednesday, September 6, 2017  *  Page A3",
                "MARKET WATCH: 07:00 to 09:30",
                "* Adds chairman, union, analyst"
            })
    void nothingAboveTheHeadlineIsBody(String line) {
        LabelledCopy copy = LabelledCopy.of(line + "\n\n" + HEADLINE + "\n\nBy Ada Lind\n\n" + TEXT);

        assertThat(copy.reading().headline()).isEqualTo(HEADLINE);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WHAT HAPPENED; The boats were sold at auction. It all happened within an hour, the harbour master said.",
                "THE SALE; The sale was over within an hour, the harbour master said, and nobody else had made a bid.",
                "TWO BIDS; There were only two bids for the boats, and both of them came from the same street in Bergen.",
                "THE COMPANY; A company from Bergen made the only bid for the boats, the harbour master said on Monday.",
                "OLD BOATS; Boats of that age cost more to repair than to replace, the harbour master said on Monday."
            })
    void aSubheadingInCapitalsBelowTheHeadlineIsNotAWriter(String line, String paragraph) {
        LabelledCopy copy = LabelledCopy.of(HEADLINE + "\n\n" + line + "\n\n" + paragraph + "\n\n" + TEXT);

        assertThat(copy.reading().byline()).isNull();
        assertThat(copy.all("subheading")).containsExactly(line);
        assertThat(copy.all("paragraph")).startsWith(paragraph).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JANE DOE", "Jane Doe", "THABO M. DLAMINI", "J. Q. DOE", "O'NEIL BRANDT"})
    void aNameBelowTheHeadlineIsTheWriters(String name) {
        LabelledCopy copy = LabelledCopy.of(HEADLINE + "\n\n" + name + "\n\n" + TEXT);

        assertThat(copy.reading().byline()).isEqualTo(name);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ledger staff | Oct 21, 2022; Ledger staff",
                "By Annelise Verhoeven-Katz | 19 January 2026 | 6 min read; Annelise Verhoeven-Katz",
                "Updates by Ada Lind and Bo Krans; Ada Lind and Bo Krans",
                "Filed by Hollis Abiodun-Kerr | 12/03/2021 11:47 ET; Hollis Abiodun-Kerr",
                "Analysis by Ada Lind; Ada Lind",
                "Posted 3 hours ago — By Walt Greenlaw, Of the Ledger staff; Walt Greenlaw",
                "Ollie Brandreth at Mill Lane; Ollie Brandreth",
                "Ada Lind in Port Elm; Ada Lind"
            })
    void readsTheWriterWhateverIsBesideTheName(String line, String writer) {
        LabelledCopy copy = LabelledCopy.of(HEADLINE + "\n\n" + line + "\n\n" + TEXT);

        assertThat(copy.reading().byline()).isEqualTo(writer);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
        assertThat(copy.reading().standfirst()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXCLUSIVE", "Analysis", "Long read", "Our correspondent"})
    void aStandfirstMayHaveALabelBelowIt(String label) {
        String standfirst =
                "The oldest boats of the islands go to Bergen, and the harbour master says that he will not miss them.";
        LabelledCopy copy = LabelledCopy.of(HEADLINE + "\n\n" + standfirst + "\n\n" + label
                + "\n\nAda Lind, Senior Reporter\n\nPublished: 14:06, 3 Sep 2023\n\n" + TEXT);

        assertThat(copy.reading().standfirst()).isEqualTo(standfirst);
        assertThat(copy.reading().byline()).isEqualTo("Ada Lind");
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @Test
    void aMarkedLineOfAWireIsTheHeadlineAndItsSlugIsNot() {
        LabelledCopy copy = LabelledCopy.of("""
                ^BC-EU--Ferry Sale,0612<
                ^Harbour board sells its two oldest ferries to Norway<
                ^Eds: UPDATES: With quotes. With photos.<
                ^By ADA LIND=
                ^Gulf Coast Service=
                PORT ELM, Fla. (GCS) — The harbour board has sold its two oldest ferries, it announced on Monday.
                "They were good boats," the harbour master said.
                """);

        assertThat(copy.reading().headline()).isEqualTo("Harbour board sells its two oldest ferries to Norway");
        assertThat(copy.all("paragraph"))
                .containsExactly(
                        "The harbour board has sold its two oldest ferries, it announced on Monday.",
                        "\"They were good boats,\" the harbour master said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^BC-US--Budget Vote, 1st Ld-Writethru,0588<",
                "^AM-Ferry-Sale, 2nd Ld-Writethru,a0541,0740",
                "^BC-SOC--Cup Draw,0123<",
                "^PM-Harbor<",
                "^BC-EU--Norway-Ferries,0300<"
            })
    void aMarkedSlugIsNotAHeadline(String slug) {
        LabelledCopy copy = LabelledCopy.of(slug + "\n\nPORT ELM (GCS) — " + TEXT);

        assertThat(copy.reading().headline()).isNull();
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }
}
