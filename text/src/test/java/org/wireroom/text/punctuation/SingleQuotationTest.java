package org.wireroom.text.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleQuotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said: ‘The bridge is closed.’",
                "She said: ‚The bridge is closed.‘",
                "She said: ‹The bridge is closed.›",
                "She said: ›The bridge is closed.‹",
                "She said: 'The bridge is closed.'",
                "‘Closed,’ she said.",
                "She said: ‘Closed.’",
                "‘Closed for good’ the mayor said.",
                "She asked: ‘Closed?’ and left.",
                "‘The workers’ bridge isn’t open’, she said.",
                "‘‘The bridge is closed,’’ she said.",
            })
    void findsSpeech(String text) {
        assertThat(SingleQuotation.isSpeechIn(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The workers’ union doesn’t meet.",
                "The workers' union doesn't meet, and the '90s are over, the guests' rooms too.",
                "The ‘90s are over for the workers’ union.",
                "’Tis the season of the sailors’ letters.",
                "'Tis the season of the sailors' letters.",
                "The class of '24 paid for it: the graduates' last gift.",
                "Back in the 'hood, the neighbours' dogs bark.",
                "Click ‘Manage my email preferences’ and leave.",
                "Rock ‘n’ roll is here.",
                "Click the ‘Unsubscribe’ link.",
                "A board of 6' by 4' is enough.",
                "It’s 5′ long.",
            })
    void takesNoApostropheAndNoLabelForSpeech(String text) {
        assertThat(SingleQuotation.isSpeechIn(text, 0, text.length())).isFalse();
    }

    @Test
    void readsAParagraphOfManyLabelsInLinearTime() {
        String text = "Click ‘Manage my email’ or ‘Read the rest’ here. ".repeat(20_000);

        assertThat(SingleQuotation.isSpeechIn(text, 0, text.length())).isFalse();
    }

    @Test
    void closesAfterPunctuationRatherThanAfterAPossessive() {
        assertThat(quoted("‘The sailors’ letters are lost,’ she said.")).isEqualTo("The sailors’ letters are lost,");
        assertThat(quoted("‘The sailors’ letters are lost’, she said.")).isEqualTo("The sailors’ letters are lost");
    }

    @Test
    void closesAfterAnElisionInside() {
        assertThat(quoted("‘The bridge is closed. ‘Tis a pity.’")).isEqualTo("The bridge is closed. ‘Tis a pity.");
        assertThat(quoted("'I ain't leavin' the bridge.'")).isEqualTo("I ain't leavin' the bridge.");
    }

    @Test
    void prefersALaterMarkToAPossessive() {
        assertThat(quoted("‘The dogs’ home is closed’ and left.")).isEqualTo("The dogs’ home is closed");
        assertThat(quoted("‘The dogs’ and the cats’ home.")).isEqualTo("The dogs");
    }

    @Test
    void closesWithTheMarkOfTheSameLanguage() {
        assertThat(quoted("‚It’s closed.‘ He left.")).isEqualTo("It’s closed.");
        assertThat(quoted("‹It’s closed.› He left.")).isEqualTo("It’s closed.");
    }

    private static String quoted(String text) {
        QuotationMark open = QuotationMark.at(text, 0, 0, text.length());
        return text.substring(open.end(), SingleQuotation.close(text, open, 0, text.length()));
    }
}
