package org.wireroom.analysis.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            FRANÇOIS     | francois
            Wałęsa       | walesa
            Øresund      | oresund
            Đặng         | dang
            Nguyễn       | nguyen
            İstanbul     | istanbul
            ılıca        | ilica
            Þór          | þor
            Straße       | straße
            Ñíguez       | niguez
            Ελλάδα       | ελλαδα
            МОСКВА       | москва
            Андрей       | андрей
            O’Neill      | o'neill
            O‘Neill      | o'neill
            Jean‑Paul    | jean-paul
            1914–18      | 1914-18
            東京         | 東京
            """)
    void leavesCaseAndDiacriticsOut(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
    }

    @Test
    void leavesCombiningMarksOut() {
        assertThat(Fold.of("e\u0301te\u0301")).isEqualTo("ete");
        assertThat(Fold.of('\u0301')).isEqualTo(Fold.NOTHING);
        assertThat(Fold.of("")).isEmpty();
    }

    @Test
    void isTheSameWhenFoldedAgain() {
        for (char c = 1; c < 0x2000; c++) {
            String once = Fold.of(String.valueOf(c));
            assertThat(Fold.of(once)).as("%x", (int) c).isEqualTo(once);
        }
    }

    @Test
    void makesOneCharOfOneChar() {
        String text = "Çà et là – l’été à Łódź";
        assertThat(Fold.of(text)).hasSameSizeAs(text);
    }
}
