package org.wireroom.training.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.text.Span;

class PointTextTest {
    @Test
    void countsCodePoints() {
        PointText text = new PointText("🚢 sails on 🚢 today");

        assertThat(text.in(2, 7)).isEqualTo("sails");
        assertThat(text.find("today", 0)).isEqualTo(13);
        assertThat(text.words()).extracting(PointText.Word::start).containsExactly(2, 8, 13);
    }

    @Test
    void aLeadingThatIsNoPartOfAContent() {
        PointText text = new PointText("He said that it works.");

        assertThat(text.contentLetters(List.of(new Span(8, 21))).cardinality()).isEqualTo("itworks".length());
        assertThat(text.letters(List.of(new Span(8, 21))).cardinality()).isEqualTo("thatitworks".length());
    }

    @Test
    void normalWordsHaveNoPunctuationAndOneCase() {
        assertThat(PointText.normal("  “The U.S.” – Café\u00a0No. ½ ")).isEqualTo("the u s café no 1 2");
        assertThat(PointText.normal(null)).isEmpty();
        assertThat(PointText.normalName("Maria Keller’s")).isEqualTo("maria keller");
    }
}
