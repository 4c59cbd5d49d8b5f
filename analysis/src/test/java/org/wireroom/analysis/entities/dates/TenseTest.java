package org.wireroom.analysis.entities.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.Tagged;
import org.wireroom.analysis.language.TaggedText;

/** Whether what happens on the "Friday" of a sentence is still to come. */
class TenseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers will meet on Friday.",
                "The ministers may meet on Friday.",
                "The ministers meet on Friday.",
                "The minister arrives on Friday.",
                "The ministers are to meet on Friday.",
                "The ministers plan to meet on Friday.",
                "The talks are due on Friday.",
                "The talks were scheduled for Friday.",
                "The talks were postponed to Friday.",
                "The trial was adjourned until Friday.",
                "On Friday the ministers will meet.",
                "On Friday, the minister arrives."
            })
    void isAheadOfTheFuture(String sentence) {
        assertThat(isAhead(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met on Friday.",
                "The minister left on Friday.",
                "The ministers have met since Friday.",
                "The bill passed on Friday will help.",
                "On Friday the ministers met.",
                "On Friday, the minister has said no.",
                "Talks on Friday.",
                "Friday."
            })
    void isNotAheadOfThePast(String sentence) {
        assertThat(isAhead(sentence)).isFalse();
    }

    @Test
    void isThatOfTheNearestVerbBeforeTheDate() {
        assertThat(isAhead("The minister who left will return on Friday.")).isTrue();
        assertThat(isAhead("The minister, who will return, resigned on Friday."))
                .isFalse();
    }

    @Test
    void isThatOfItsOwnSentence() {
        TaggedText text = Tagged.text("The ministers will meet. They met on Friday.");
        int friday = text.tokens().at(text.tokens().text().indexOf("Friday"));
        int sentence = text.tokens().sentenceOf(friday);
        assertThat(Tense.isAhead(
                        text,
                        friday,
                        text.tokens().sentenceStart(sentence),
                        text.tokens().sentenceEnd(sentence)))
                .isFalse();
    }

    private static boolean isAhead(String sentence) {
        TaggedText text = Tagged.text(sentence);
        return Tense.isAhead(
                text,
                text.tokens().at(sentence.indexOf("Friday")),
                0,
                text.tokens().size());
    }
}
