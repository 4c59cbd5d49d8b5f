package org.wireroom.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wireroom.analysis.entities.Tagged;
import org.wireroom.analysis.language.tagging.PartOfSpeech;

class TaggedTextTest {
    private static final String TEXT = "Anna  Keller's\tferry left Bern.";
    private final TaggedText text = Tagged.text(TEXT);

    @Test
    void hasWordsInLowerCase() {
        assertThat(text.lower(0)).isEqualTo("anna");
        assertThat(text.lower(3)).isEqualTo("ferry");
        assertThat(Tagged.text("It’s ÉLAN").lower(1)).isEqualTo("’s");
        assertThat(Tagged.text("It’s ÉLAN").lower(2)).isEqualTo("élan");
    }

    @Test
    void hasNamesAsPrinted() {
        assertThat(text.names()).extracting(text::form).containsExactly("Anna  Keller", "Bern");
    }

    @Test
    void hasAPartOfSpeechForEveryToken() {
        assertThat(text.pos(2)).isEqualTo(PartOfSpeech.POS);
        assertThat(text.pos(3)).isEqualTo(PartOfSpeech.NN);
        assertThat(text.pos(text.tokens().size() - 1)).isEqualTo(PartOfSpeech.STOP);
    }

    @Test
    void hasClassesOfKnownWordsOnly() {
        assertThat(text.wordClass(4)).isPositive();
        assertThat(Tagged.text("xqzzt").wordClass(0)).isZero();
    }

    @Test
    void itsNamesCannotBeChanged() {
        assertThatThrownBy(() -> text.names().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
