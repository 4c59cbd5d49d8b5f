package org.wireroom.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.RelationKind;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;

/** How one report of a sluice is related to another in the ways in which outlets take over copy. */
class CopiesInNewsTest {
    private static final String LEAD = "The sluice at Quernford will be closed for nine weeks from Monday while divers"
            + " look for the cause of a leak that has emptied the upper basin twice since Easter.";
    private static final String QUOTE = "“We hear the water, but we do not find the hole,” said Edda Lorne, who has"
            + " kept the gates for twenty-one years and lives in the house beside them.";
    private static final String MONEY = "The repair will cost the valley board about 2.4 million crowns, a third of"
            + " what it takes in a year from barges, anglers and the two mills below the bridge.";
    private static final String END = "Barges for the upper valley have to unload at Tarn Wharf until the gates open"
            + " again, and the board has hired forty lorries to carry the grain from there.";
    private static final String OTHER = "Quernford has had a sluice since 1788, when the brothers Haddon dug the basin"
            + " to float timber from the hills down to the yards that built ships for three navies.";
    private static final String REPORT = String.join("\n\n", LEAD, QUOTE, MONEY, END);

    @Test
    void theSameWordsAreACopy() {
        assertThat(kind(REPORT, REPORT)).isEqualTo(RelationKind.COPY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "straight quotation marks",
                "capitals",
                "other paragraphs",
                "soft hyphens",
                "no full stops",
                "two changed words"
            })
    void printingDoesNotMakeAnotherReport(String change) {
        String printed = switch (change) {
            case "straight quotation marks" -> REPORT.replace('“', '"').replace('”', '"');
            case "capitals" -> REPORT.toUpperCase(Locale.ROOT);
            case "other paragraphs" -> REPORT.replace(". ", ".\n\n").replace(", and", ",\n\nand");
            case "soft hyphens" -> REPORT.replace("sluice", "slu\u00adice").replace("valley", "val\u00adley");
            case "no full stops" -> REPORT.replace(".\n", "\n");
            default -> REPORT.replace("twice", "three times");
        };
        assertThat(kind(printed, REPORT)).isEqualTo(RelationKind.COPY);
    }

    @Test
    void aBriefIsAnExcerptOfTheReport() {
        assertThat(kind(LEAD, REPORT)).isEqualTo(RelationKind.EXCERPT);
        assertThat(kind(QUOTE + "\n\n" + END, REPORT)).isEqualTo(RelationKind.EXCERPT);
    }

    @Test
    void aReportWithMoreInItIsAnExpansion() {
        String longer =
                String.join("\n\n", REPORT, OTHER, OTHER.replace("1788", "1801").replace("timber", "wool"));
        assertThat(kind(longer, LEAD + "\n\n" + QUOTE)).isEqualTo(RelationKind.EXPANSION);
    }

    @Test
    void aReportThatQuotesAParagraphHasAPassageOfIt() {
        Comparison comparison = comparison(OTHER + "\n\n" + MONEY, LEAD + "\n\n" + MONEY + "\n\n" + END);
        assertThat(comparison.kind()).isEqualTo(RelationKind.PASSAGE);
        assertThat(comparison.passages()).singleElement().satisfies(passage -> {
            String earlier = LEAD + "\n\n" + MONEY + "\n\n" + END;
            assertThat(earlier.substring(
                                    passage.there().start(), passage.there().end()) + ".")
                    .isEqualTo(MONEY);
        });
    }

    @Test
    void twoReportsOfOneEventInOtherWordsAreNotRelated() {
        String own = "Divers will search the Quernford sluice for a leak, and no barge passes it before late July, the"
                + " valley board announced. Gate keeper Edda Lorne told this paper that the noise keeps her awake.";
        assertThat(kind(own, REPORT)).isNull();
    }

    @Test
    void aSharedQuotationOfAFewWordsIsNoRelation() {
        String own = OTHER + " “We hear the water, but we do not find the hole,” its keeper said.";
        assertThat(kind(own, REPORT)).isNull();
    }

    private static RelationKind kind(String later, String earlier) {
        return comparison(later, earlier).kind();
    }

    private static Comparison comparison(String later, String earlier) {
        return Comparison.of(body(later), body(earlier));
    }

    private static ComparedBody body(String text) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            int points = text.codePointCount(0, from);
            int length = paragraph.codePointCount(0, paragraph.length());
            segments.add(new Segment(SegmentKind.PARAGRAPH, points, points + length));
            from += paragraph.length() + 2;
        }
        return ComparedBody.of(text, segments);
    }
}
