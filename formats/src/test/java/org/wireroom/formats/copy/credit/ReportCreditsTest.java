package org.wireroom.formats.copy.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.CopyTest;

class ReportCreditsTest extends CopyTest {
    private final ReportCredits credits = new ReportCredits(AGENCIES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Jane Doe and John Roe in Oslo; Editing by Mary Poe)",
                "Additional reporting by Jane Doe",
                "Jane Doe contributed to this report.",
                "Doe reported from Oslo. Island Press writer John Roe in Bergen also contributed to this report.",
                "Jane Doe and John Roe reported from Oslo.",
                "The Island Post with inputs from Agencies",
                "(With inputs from PTI)",
                "FROM STAFF AND WIRE REPORTS",
                "REUTER",
                "- AFP",
                "(Xinhua)",
            })
    void knowsWhoMadeAReport(String text) {
        assertThat(credits.isCredit(block(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by the board is late again, the auditors said on Monday in their letter.",
                "A statement of the board, the New Island Agency reported from Oslo, welcomed the plan.",
                "Islanders contributed 12 million pounds to the fund.",
                "He said the noise contributed to the report being late.",
                "Mary Roe",
            })
    void leavesCopyAlone(String text) {
        assertThat(credits.isCredit(block(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Island Post with inputs from Agencies | The Island Post",
                "REUTER | Reuters",
                "(PTI) | PTI",
                "Island Wire | Island Wire",
                "(With inputs from PTI) |",
                "Jane Doe contributed to this report. |",
            })
    void knowsWhoSigns(String text, String signer) {
        assertThat(name(credits.signer(block(text)))).isEqualTo(signer);
    }

    @Test
    void findsTheCreditThatClosesAParagraph() {
        String text = "The board agreed (again). (Reporting by Jane Doe; Editing by John Roe)";

        assertThat(text.substring(credits.tail(block(text)))).isEqualTo("(Reporting by Jane Doe; Editing by John Roe)");
        assertThat(credits.tail(block("The board agreed (again)"))).isEqualTo("The board agreed (again)".length());
    }
}
