package org.wireroom.formats.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;

class GalleyTest {
    private static final String LEAD = "The harbour of Orsund will get a second ferry in autumn.";
    private static final String NEXT = "It takes 300 passengers and 40 cars to the islands.";

    private final Galley galley = new Galley("application/test", "UTF-8");

    @Test
    void printsThePartsInTheOrderOfAnArticleWhateverTheOrderOfTheFormat() {
        galley.add(SegmentKind.PARAGRAPH, LEAD)
                .credit("Telex")
                .dateline("ORSUND, March 2")
                .byline("By Ina Rolf")
                .standfirst("The town pays half")
                .headline("Second ferry for Orsund")
                .add(SegmentKind.PARAGRAPH, NEXT);

        assertThat(printed())
                .containsExactly(
                        "HEADLINE Second ferry for Orsund",
                        "STANDFIRST The town pays half",
                        "BYLINE By Ina Rolf",
                        "DATELINE ORSUND, March 2",
                        "PARAGRAPH " + LEAD,
                        "PARAGRAPH " + NEXT,
                        "CREDIT Telex");
    }

    @Test
    void setsPartsApartByAnEmptyLine() {
        galley.headline("Second ferry").add(SegmentKind.PARAGRAPH, LEAD);

        assertThat(galley.proof().text()).isEqualTo("Second ferry\n\n" + LEAD);
    }

    @Test
    void keepsTheFirstOfThePartsThatAnArticleHasOneOf() {
        galley.headline("  ")
                .headline("Second ferry")
                .headline("Another headline")
                .byline(null)
                .byline("Ina Rolf")
                .byline("Ole Brandt")
                .add(SegmentKind.PARAGRAPH, LEAD);

        assertThat(printed()).containsExactly("HEADLINE Second ferry", "BYLINE Ina Rolf", "PARAGRAPH " + LEAD);
    }

    @Test
    void writesEachPartOnOneLine() {
        galley.headline(" Second\n  ferry\tfor Orsund ").add(SegmentKind.PARAGRAPH, LEAD);

        assertThat(printed()).first().isEqualTo("HEADLINE Second ferry for Orsund");
    }

    @Test
    void printsAHeadlineOnceThatTheBodyRepeatsBelowTheNameOfASection() {
        galley.headline("Second ferry for Orsund")
                .add(SegmentKind.PARAGRAPH, "Region")
                .add(SegmentKind.PARAGRAPH, "SECOND FERRY FOR ORSUND")
                .add(SegmentKind.PARAGRAPH, LEAD);

        assertThat(printed())
                .containsExactly("HEADLINE Second ferry for Orsund", "FURNITURE Region", "PARAGRAPH " + LEAD);
    }

    @Test
    void keepsASentenceFarBelowThatReadsLikeTheHeadline() {
        galley.headline("Second ferry for Orsund").add(SegmentKind.PARAGRAPH, LEAD);
        for (int i = 0; i < 6; i++) {
            galley.add(SegmentKind.PARAGRAPH, NEXT + " " + i);
        }
        galley.add(SegmentKind.PARAGRAPH, "Second ferry for Orsund");

        assertThat(printed()).last().isEqualTo("PARAGRAPH Second ferry for Orsund");
    }

    @Test
    void leavesOutAStandfirstThatIsTheBeginningOfTheBody() {
        galley.headline("Second ferry")
                .standfirst("The harbour of Orsund will get a second ferry …")
                .add(SegmentKind.PARAGRAPH, LEAD);

        assertThat(printed()).containsExactly("HEADLINE Second ferry", "PARAGRAPH " + LEAD);
    }

    @Test
    void leavesOutADatelineForThePlaceThatTheBodyBeginsWith() {
        galley.headline("Second ferry").dateline("ORSUND").add(SegmentKind.PARAGRAPH, "ORSUND (Telex) - " + LEAD);

        assertThat(printed()).containsExactly("HEADLINE Second ferry", "PARAGRAPH ORSUND (Telex) - " + LEAD);
    }

    @Test
    void takesTheStandfirstOfAFlashForItsText() {
        galley.headline("Second ferry for Orsund").standfirst("Orsund gets a second ferry, its director says");

        assertThat(printed())
                .containsExactly(
                        "HEADLINE Second ferry for Orsund", "PARAGRAPH Orsund gets a second ferry, its director says");
    }

    @Test
    void takesTheRepeatedHeadlineOfAFlashForItsText() {
        galley.headline("Orsund gets a second ferry").add(SegmentKind.PARAGRAPH, "Orsund gets a second ferry");

        assertThat(printed())
                .containsExactly("HEADLINE Orsund gets a second ferry", "PARAGRAPH Orsund gets a second ferry");
    }

    @Test
    void keepsTheLinesOfPlainText() {
        galley.headline("Second ferry").plain("\n\n  First line,\nsecond line.\n\nNext paragraph.\n\n");
        Proof proof = galley.proof();

        assertThat(proof.isPlain()).isTrue();
        assertThat(proof.text()).isEqualTo("Second ferry\n\n  First line,\nsecond line.\n\nNext paragraph.");
    }

    @Test
    void addsSpansOfAText() {
        String text = "Heading\n" + LEAD;
        galley.add(
                text,
                List.of(
                        new LabelledSpan(SegmentKind.SUBHEADING, 0, 7),
                        new LabelledSpan(SegmentKind.PARAGRAPH, 8, text.length())));

        assertThat(printed()).containsExactly("SUBHEADING Heading", "PARAGRAPH " + LEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hh/ph/ts", "mw/kb", "abcd/ef"})
    void takesInitialsOfWritersForNoText(String initials) {
        galley.headline("Second ferry").add(SegmentKind.PARAGRAPH, LEAD).add(SegmentKind.PARAGRAPH, initials);

        assertThat(printed()).last().isEqualTo("FURNITURE " + initials);
    }

    @Test
    void takesALongCreditForNoCredit() {
        galley.credit("This report was made possible by the readers of the Harbour Courier and by nobody else in town")
                .credit("Telex")
                .add(SegmentKind.PARAGRAPH, LEAD);

        assertThat(printed()).last().isEqualTo("CREDIT Telex");
    }

    @Test
    void keepsEachKeywordOnceAndDatesByTheirFields() {
        galley.keyword("ferries").keyword(" ").keyword("ferries").keyword("harbours");
        galley.date("issued", "2026-03-02")
                .date("issued", "2026-03-03")
                .date("updated", "")
                .date("created", "2026-03-01");

        assertThat(galley.proof().keywords()).containsExactly("ferries", "harbours");
        assertThat(galley.proof().dates())
                .containsExactly(
                        java.util.Map.entry("issued", "2026-03-02"), java.util.Map.entry("created", "2026-03-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, , en, , en-GB",
        "en, en-IN, en, en, en-IN",
        "en, de-AT, en, de, en",
        ", en-US, , en, en-US",
        "eng, , en, , eng",
        "english, , , , "
    })
    void knowsTheLanguageOfArticleAndFeed(
            String article, String feed, String language, String feedLanguage, String locale) {
        galley.language(article);
        if (feed != null) {
            galley.feedLanguage(feed);
        }
        Proof proof = galley.proof();

        assertThat(proof.language()).isEqualTo(language);
        assertThat(proof.feedLanguage()).isEqualTo(feedLanguage);
        assertThat(proof.locale()).isEqualTo(locale);
    }

    @Test
    void isEmptyWithoutHeadlineStandfirstAndBody() {
        galley.byline("Ina Rolf").credit("Telex").keyword("ferries").add(SegmentKind.PARAGRAPH, " \n ");

        assertThat(galley.isEmpty()).isTrue();
        assertThat(galley.hasBody()).isFalse();
        assertThat(galley.firstLine()).isNull();
    }

    @Test
    void namesItsFirstLine() {
        assertThat(galley.plain("\n\nFirst line\nsecond line").firstLine()).isEqualTo("First line");
        assertThat(galley.headline("Second ferry").firstLine()).isEqualTo("Second ferry");
    }

    private List<String> printed() {
        Proof proof = galley.proof();
        return proof.parts().stream()
                .map(part -> part.kind() + " " + proof.text().substring(part.start(), part.end()))
                .toList();
    }
}
