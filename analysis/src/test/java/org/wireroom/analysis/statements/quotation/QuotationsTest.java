package org.wireroom.analysis.statements.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    @Test
    void findsStraightMarks() {
        assertThat(words("\"We are ready,\" the mayor said. \"We start today.\""))
                .containsExactly("We are ready,", "We start today.");
    }

    @Test
    void findsCurlyMarks() {
        assertThat(words("“We are ready,” the mayor said. “We start today.”"))
                .containsExactly("We are ready,", "We start today.");
    }

    @Test
    void findsGuillemetsAndLowMarks() {
        assertThat(words("«We are ready», the mayor said. „We start today.”"))
                .containsExactly("We are ready", "We start today.");
    }

    @Test
    void findsMarksThatOpenInEnglishAndCloseElsewhere() {
        assertThat(words("„We are ready.“ The mayor said „soon.“, and left: »We start today.«, he said. ‚So be it.‘"))
                .containsExactly("We are ready.", "soon.", "We start today.", "So be it.");
    }

    @Test
    void findsTwoApostrophesAsOneMark() {
        assertThat(words("''We are ready,'' the mayor said.")).containsExactly("We are ready,");
    }

    @Test
    void findsSingleMarks() {
        assertThat(words("'We are ready,' the mayor said. ‘We start today,’ she added."))
                .containsExactly("We are ready,", "We start today,");
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(words("The workers' council didn't like the mayor's plan, and '90s music won't help."))
                .isEmpty();
    }

    @Test
    void keepsSingleMarksInsideDoubleOnes() {
        assertThat(words("\"He called it 'a mess', and left,\" she said."))
                .containsExactly("He called it 'a mess', and left,");
    }

    @Test
    void keepsMarksOfTheOtherKindInsideAQuotation() {
        assertThat(words("\"The act isn’t about “fair rent” any more,\" she said."))
                .containsExactly("The act isn’t about “fair rent” any more,");
    }

    @Test
    void acceptsAStraightMarkThatClosesACurlyOne() {
        assertThat(words("“We are ready,\" the mayor said.")).containsExactly("We are ready,");
    }

    @Test
    void closesAQuotationWhereTheNextOneOpens() {
        List<Quotation> found = in("She said \"both towns have shown will. \"We expect a deal,\" she added.");
        assertThat(found).extracting(Quotation::repaired).containsExactly(true, false);
        assertThat(words("She said \"both towns have shown will. \"We expect a deal,\" she added."))
                .containsExactly("both towns have shown will.", "We expect a deal,");
    }

    @Test
    void endsAQuotationThatIsNeverClosedWithItsParagraph() {
        String text = "The mayor said \"we are ready. The town has one bridge.";
        assertThat(words(text)).containsExactly("we are ready. The town has one bridge.");
        assertThat(in(text).get(0).repaired()).isTrue();
    }

    @Test
    void letsAQuotationGoOnInTheNextParagraph() {
        String text = "“We are ready. The town has one bridge.\n\n“It is old.”";
        List<Quotation> found = Quotations.in(text, 0, text.indexOf('\n'));
        assertThat(found).singleElement().extracting(Quotation::end).isEqualTo(text.indexOf('\n'));
        assertThat(found.get(0).repaired()).isFalse();
    }

    @Test
    void endsAQuotationThatIsNeverClosedBeforeItsAttribution() {
        String text = "“We are ready, Maria Keller said. The town has one bridge.";
        assertThat(words(text)).containsExactly("We are ready,");
        assertThat(in(text).get(0).repaired()).isTrue();
    }

    @Test
    void beginsAQuotationThatIsNeverOpenedWithTheParagraph() {
        String text = "We are ready,” the mayor said.";
        assertThat(words(text)).containsExactly("We are ready,");
        assertThat(in(text).get(0).repaired()).isTrue();
    }

    @Test
    void inventsNoQuotationBetweenTwoOthers() {
        assertThat(words("“Yes,” she said, and he said “no” and left” the room."))
                .containsExactly("Yes,", "no");
    }

    @Test
    void staysInsideItsParagraph() {
        String text = "\"We are ready.\n\nThe town has one bridge.";
        List<Quotation> found = Quotations.in(text, 0, text.indexOf('\n'));
        assertThat(found).singleElement().extracting(Quotation::end).isEqualTo(text.indexOf('\n'));
    }

    @Test
    void findsNothingBetweenMarksWithoutWords() {
        assertThat(in("\"\" and “ ” are empty.")).isEmpty();
    }

    private static List<Quotation> in(String text) {
        return Quotations.in(text, 0, text.length());
    }

    private static List<String> words(String text) {
        return in(text).stream().map(q -> text.substring(q.start(), q.end())).toList();
    }
}
