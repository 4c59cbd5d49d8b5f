package org.wireroom.formats.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

/** Collections of briefs: one text, several articles. */
class BriefsTest {
    private static final String FERRY = "A ferry with 42 people on board ran aground on Tuesday, the coast guard said.";
    private static final String MAYOR = "The mayor resigned on Tuesday over a bridge that cost twice what was planned.";
    private static final String STORM = "Schools stay closed until Thursday because of a storm, the town council said.";

    private static List<String> texts(String file) throws UndecodableException {
        return Wire.items(file).stream()
                .map(item -> new String(item.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static Reading read(Item item) {
        try {
            return Wire.read(item.bytes());
        } catch (UndecodableException e) {
            throw new AssertionError(e);
        }
    }

    /** How the datelines of a collection may look. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ELM, March 3 (Harbour Wire) - | SEAHAVEN, March 3 (Harbour Wire) -",
                "PORT ELM (AP) — | SEAHAVEN (AP) —",
                "PORT ELM, March 3. /TASS/. | SEAHAVEN, March 2. /TASS/.",
                "Port Elm, 3 March (PTI): | Seahaven, 3 March (PTI):",
                "PORT ELM, March 3 - | SEAHAVEN, March 2 -"
            })
    void aHeadlineAndADatelineAgainAndAgainAreAnArticleEach(String one, String two) throws UndecodableException {
        List<Item> items = Wire.items("Ferry runs aground off Port Elm\n\n" + one + " " + FERRY
                + "\n\n\"We were lucky,\" she said.\n\n" + "Mayor of Seahaven resigns\n\n" + two + " " + MAYOR + "\n");

        assertThat(items).extracting(Item::mediaType).containsOnly("text/plain");
        assertThat(items).extracting(Item::identity).containsOnlyNulls();
        assertThat(items)
                .extracting(Item::firstLine)
                .containsExactly("Ferry runs aground off Port Elm", "Mayor of Seahaven resigns");
        Reading ferry = read(items.get(0));
        assertThat(ferry.headline()).isEqualTo("Ferry runs aground off Port Elm");
        assertThat(ferry.dateline().place()).isEqualTo("Port Elm");
        assertThat(Wire.paragraphs(ferry)).containsExactly(FERRY, "\"We were lucky,\" she said.");
        Reading mayor = read(items.get(1));
        assertThat(mayor.headline()).isEqualTo("Mayor of Seahaven resigns");
        assertThat(Wire.paragraphs(mayor)).containsExactly(MAYOR);
    }

    @Test
    void theTextOfAnArticleIsItsPartAndNothingElse() throws UndecodableException {
        String ferry = "Ferry runs aground\nPORT ELM, March 3 (HW) - " + FERRY;
        String mayor = "Mayor resigns\nSEAHAVEN, March 3 (HW) - " + MAYOR;
        String storm = "Storm closes schools\nNORDBY, March 2 (HW) - " + STORM;

        assertThat(texts("\n" + ferry + "\n\n" + mayor + "\n\n\n" + storm + "\n\n"))
                .containsExactly(ferry, mayor, storm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "* * *", "-----", "_____", "• • •", "===="})
    void aRuleBetweenTwoArticlesBelongsToNeither(String rule) throws UndecodableException {
        String ferry = "Ferry runs aground\nPORT ELM, March 3 (HW) - " + FERRY;
        String mayor = "Mayor resigns\nSEAHAVEN, March 3 (HW) - " + MAYOR;

        assertThat(texts(ferry + "\n" + rule + "\n" + mayor + "\n" + rule + "\n"))
                .containsExactly(ferry, mayor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WORLD BRIEFS\n\n",
                "News in brief\n\nMarch 3, 2026\n\n",
                "AROUND THE COAST\n-----\n",
                "Briefs: March 3\n\n"
            })
    void theTitleOfTheCollectionIsInNoArticle(String title) throws UndecodableException {
        String ferry = "Ferry runs aground\nPORT ELM, March 3 (HW) - " + FERRY;
        String mayor = "Mayor resigns\nSEAHAVEN, March 3 (HW) - " + MAYOR;

        assertThat(texts(title + ferry + "\n\n" + mayor)).containsExactly(ferry, mayor);
    }

    @Test
    void theNameOfASectionIsInNoArticle() throws UndecodableException {
        String ferry = "Ferry runs aground\nPORT ELM, March 3 (HW) - " + FERRY;
        String mayor = "Mayor resigns\nSEAHAVEN, March 3 (HW) - " + MAYOR;

        assertThat(texts("COAST\n\n" + ferry + "\n\nPOLITICS\n\n" + mayor)).containsExactly(ferry, mayor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ana Ruiz\n", "By Ana Ruiz\n\nMarch 3, 2026, 9:30 PM\n\n", "\nMarch 3, 2026\n\n"})
    void aWriterOrATimeMayBeBetweenHeadlineAndDateline(String between) throws UndecodableException {
        String mayor = "Mayor resigns\n" + between + "SEAHAVEN, March 3 (HW) - " + MAYOR;
        String file = "Ferry runs aground\nPORT ELM, March 3 (HW) - " + FERRY + "\n\n" + mayor;

        assertThat(texts(file)).hasSize(2).last().isEqualTo(mayor);
    }

    @Test
    void theCreditThatClosesABriefBelongsToIt() throws UndecodableException {
        String ferry = "Ferry runs aground\nPORT ELM, March 3 (HW) - " + FERRY + "\n(HW)";
        String mayor = "Mayor resigns\nSEAHAVEN, March 3 (HW) - " + MAYOR + "\n(HW)";

        List<Item> items = Wire.items(ferry + "\n\n" + mayor + "\n");

        assertThat(items).extracting(Item::firstLine).containsExactly("Ferry runs aground", "Mayor resigns");
        assertThat(texts(ferry + "\n\n" + mayor + "\n")).containsExactly(ferry, mayor);
    }

    @Test
    void aDatelineOnALineOfItsOwnCounts() throws UndecodableException {
        String ferry = "Ferry runs aground\n\nPORT ELM, March 3 (HW)\n\n" + FERRY;
        String mayor = "Mayor resigns\n\nSEAHAVEN, March 3 (HW)\n\n" + MAYOR;

        assertThat(texts(ferry + "\n\n" + mayor)).containsExactly(ferry, mayor);
    }

    @Test
    void hardWrappedBriefsAreDivided() throws UndecodableException {
        String ferry =
                "Ferry runs aground off Port Elm\n\nPORT ELM, March 3 (HW) - A ferry with 42 people on board ran aground\n"
                        + "on Tuesday in thick fog, the coast guard said, and was pulled free by two tugs\nthat came from Seahaven at noon.";
        String mayor =
                "Mayor of Seahaven resigns\n\nSEAHAVEN, March 3 (HW) - The mayor resigned on Tuesday over a bridge\n"
                        + "that cost twice what was planned and has been closed since the first storm of\nthe winter.";

        assertThat(texts(ferry + "\n\n" + mayor + "\n")).containsExactly(ferry, mayor);
    }

    @Test
    void placesBeforeADashAloneCountWhereTheyRepeatOftenEnough() throws UndecodableException {
        String ferry = "Ferry runs aground\nPORT ELM — " + FERRY;
        String mayor = "Mayor resigns\nSEAHAVEN — " + MAYOR;
        String storm = "Storm closes schools\nNORDBY — " + STORM;

        assertThat(texts(ferry + "\n\n" + mayor + "\n\n" + storm)).containsExactly(ferry, mayor, storm);
        assertThat(texts(ferry + "\n\n" + mayor)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16"})
    void theEncodingOfTheFileDoesNotMatter(String charset) throws UndecodableException {
        String file =
                "Café burns in Port Elm\nPORT ELM, March 3 (HW) - The Café Müller burned down on Tuesday, the fire service said.\n\n"
                        + "Mayor resigns\nSEAHAVEN, March 3 (HW) - " + MAYOR + "\n";

        List<Item> items = Wire.items(file.getBytes(Charset.forName(charset)));

        assertThat(items).hasSize(2);
        assertThat(read(items.get(0)).headline()).isEqualTo("Café burns in Port Elm");
        assertThat(Wire.paragraphs(read(items.get(0))))
                .singleElement()
                .asString()
                .startsWith("The Café Müller");
    }

    /** Texts with several datelines or headlines that are one article; a line end is written "/". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storm hits the coast//PORT ELM, March 3 (HW) - The storm closed the harbour, the town said.//"
                        + "SEAHAVEN, March 3 (HW) - In Seahaven trees fell on two cars, the fire service said.",
                "Storm hits the coast//PORT ELM, March 3 (HW) - The storm closed the harbour, the town said.//"
                        + "Trees on cars//In Seahaven trees fell on two cars, the fire service said.",
                "The week on the coast//It was a week of storms along the coast, and of ferries that did not leave their ports.//"
                        + "Ferry runs aground//PORT ELM, March 3 (HW) - A ferry ran aground on Tuesday, the coast guard said.//"
                        + "Mayor resigns//SEAHAVEN, March 3 (HW) - The mayor resigned on Tuesday over a bridge, the town said.",
                "Storm hits the coast//PORT ELM, March 3 (HW) - The storm closed the harbour, the town said.//"
                        + "Mayor resigns//SEAHAVEN, March 3 (HW) - Read more",
                "Storm hits the coast//PORT ELM, March 3 (HW) - The storm closed the harbour, the town said."
            })
    void oneArticleStaysOne(String written) throws UndecodableException {
        String file = written.replace('/', '\n');

        assertThat(Wire.items(file)).singleElement().satisfies(item -> {
            assertThat(item.bytes()).isEqualTo(file.getBytes(StandardCharsets.UTF_8));
            assertThat(item.firstLine()).isNull();
        });
    }

    @Test
    void eachArticleHasItsOwnFields() throws UndecodableException {
        List<Item> items = Wire.items("""
                COAST BRIEFS

                Ferry runs aground off Port Elm
                By Jo Field
                PORT ELM, March 3, 2026 (Harbour Wire) - A ferry ran aground on Tuesday, the coast guard said.

                Harbour fees will rise in May
                By Ana Ruiz
                SEAHAVEN, March 2, 2026 (Harbour Wire) - Fees will rise by a tenth, said Bea Roe, who runs the port.
                "It cannot be helped," Roe said.
                """);

        Reading ferry = read(items.get(0));
        Reading fees = read(items.get(1));
        assertThat(List.of(ferry.byline(), fees.byline())).containsExactly("Jo Field", "Ana Ruiz");
        assertThat(List.of(ferry.published().value(), fees.published().value()))
                .containsExactly("2026-03-03", "2026-03-02");
        assertThat(ferry.text()).doesNotContain("COAST BRIEFS", "Roe");
        assertThat(Wire.all(fees, SegmentKind.HEADLINE)).containsExactly("Harbour fees will rise in May");
        assertThat(Wire.paragraphs(fees)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related:", "Read more:", "See also:"})
    void theReportThatALinkLeadsToIsNoBrief(String label) throws UndecodableException {
        String file = "Ferry runs aground off Port Elm\n\nPORT ELM, March 3, 2026 (Harbour Wire) - " + FERRY + "\n\n"
                + label + " Mayor of Seahaven resigns\n\nSEAHAVEN, March 2, 2026 (Harbour Wire) - " + MAYOR + "\n";

        assertThat(Wire.items(file)).hasSize(1);
    }
}
