package org.wireroom.formats.copy.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.CopyTest;
import org.wireroom.text.layout.Block;

class FurnitureTest extends CopyTest {
    private final Furniture furniture = new Furniture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow us on:",
                "Comments",
                "12 Comments",
                "COMMENTS (12)",
                "Advertisement",
                "Story Continued Below",
                "Share this —",
                "View Comments",
                "To Read the Full Story",
                "Purchase: Order Reprint",
                "Share on Facebook Share on Twitter",
                "Share 12 Tweet Email",
                "FacebookEmail Twitter Google+ LinkedIn",
                "Home > World > Europe",
                "window._q = window._q || []; _q.push({ mode: 'x', place: 'Below' });",
                "font-size:15px;",
                "jane.doe@example.org",
                "https://example.org/world/article/77",
                "@jane_doe",
                "Sign up for our morning newsletter",
                "You can unsubscribe at any time from the letter that we send to your inbox.",
                "Click the ‘Unsubscribe’ link in any letter that we send: you can unsubscribe at any time.",
                "The sailors’ letter doesn’t cost anything, and you can unsubscribe at any time.",
                "Click ‘Manage my email preferences’ and you can unsubscribe at any time.",
                "Click ‘Allow all now’ to get push notifications from our newsroom.",
                "Get the ‘Inside the Town Hall’ briefing straight to your inbox every day.",
                "Download the ‘Town and Valley’ app and cancel anytime.",
                "Support ‘the paper that never sleeps’ by making a donation today.",
                "This website uses cookies to improve your experience.",
                "If you value our work, please consider subscribing today.",
                "The views expressed in this article are those of its author.",
                "3 min read",
                "Weiterlesen",
                "Lire la suite",
            })
    void knowsFurnitureByItsWords(String text) {
        assertThat(furniture.cue(block(text))).isEqualTo(Furniture.Cue.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board follows us on every trip.",
                "She said: \"You can unsubscribe at any time, nobody keeps you.\"",
                "She said: ‘You can unsubscribe at any time, nobody keeps you.’",
                "She said: ‚You can unsubscribe at any time, nobody keeps you.‘",
                "She said: ‹You can unsubscribe at any time, nobody keeps you.›",
                "She said: ›You can unsubscribe at any time, nobody keeps you.‹",
                "She said: 'You can unsubscribe at any time, nobody keeps you.'",
                "‘The sailors’ letter isn’t free, but you can unsubscribe at any time’, she wrote in the ’90s.",
                "She said: ‘Cancel anytime.’",
                "She said: ”You can unsubscribe at any time, nobody keeps you.”",
                "She said: »You can unsubscribe at any time, nobody keeps you.»",
                "He made a comment and read more of the letter.",
                "Subscribe or be silent, the governor told the fishermen who had come to see him that day.",
                "Ferries share the harbour with fishermen",
                "Mary Roe",
                "Dispute over the channel",
            })
    void leavesCopyAlone(String text) {
        assertThat(furniture.cue(block(text))).isNull();
    }

    @Test
    void knowsTheHeadingAboveLinks() {
        assertThat(furniture.cue(block("RELATED STORIES:"))).isEqualTo(Furniture.Cue.HEADING);
        assertThat(furniture.cue(block("What to Read Next"))).isEqualTo(Furniture.Cue.HEADING);
        assertThat(furniture.cue(block("Most Read Politics"))).isEqualTo(Furniture.Cue.HEADING);
        assertThat(furniture.cue(block("LATEST BUSINESS VIDEOS"))).isEqualTo(Furniture.Cue.HEADING);
    }

    @Test
    void knowsAPointerToAnotherReport() {
        assertThat(furniture.cue(block("Read more: Ferry strike enters third week")))
                .isEqualTo(Furniture.Cue.POINTER);
        assertThat(furniture.cue(block("READ MORE | Ferry strike enters third week")))
                .isEqualTo(Furniture.Cue.POINTER);
        assertThat(furniture.cue(block("Roe: Ferry strike enters third week"))).isNull();
    }

    @Test
    void knowsTheNameOfASection() {
        assertThat(furniture.cue(block("Politics"))).isEqualTo(Furniture.Cue.SECTION);
    }

    @Test
    void findsTheTailThatIsGluedToAParagraph() {
        assertThat(tail("The board agreed. Read more")).isEqualTo("Read more");
        assertThat(tail("\"The board agreed.\" Story continues below")).isEqualTo("Story continues below");
    }

    @Test
    void findsNoTailInTheLastSentence() {
        assertThat(tail("The board agreed. He wanted to read more")).isEmpty();
        assertThat(tail("The board agreed. Malcolm X")).isEmpty();
        assertThat(tail("They share")).isEmpty();
    }

    private String tail(String text) {
        Block block = block(text);
        return text.substring(furniture.tail(block));
    }
}
