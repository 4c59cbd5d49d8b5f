package org.wireroom.formats.copy.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentHeadingsTest {
    private final CommentHeadings headings = new CommentHeadings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments",
                "COMMENTS (12)",
                "12 Comments",
                "1 comment",
                "Reader comments: 7",
                "Join the conversation",
                "Have your say",
                "Leave a Reply",
                "What readers say",
                "3 thoughts on “Ferry line closes”",
                "14 responses to Ferry line closes",
                "Kommentare (3)",
                "3 commentaires"
            })
    void announcesWhatReadersWrote(String line) {
        assertThat(headings.isHeading(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "Comments by officials",
                "Thoughts on the ferry line",
                "The conversation in the town hall",
                "Responses to the plan were mixed",
                "Comment: Why the ferry must stay",
                "Reactions in Oslo"
            })
    void aHeadingOfTheTextIsAnother(String line) {
        assertThat(headings.isHeading(line)).isFalse();
    }
}
