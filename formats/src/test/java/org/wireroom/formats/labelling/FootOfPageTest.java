package org.wireroom.formats.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is below and between the paragraphs of a page that was saved as text: none of it is body. */
class FootOfPageTest {
    private static final String HEAD = "Harbour board sells its two oldest ferries\n\nBy Ada Lind\n\n3 March 2026\n\n";
    private static final List<String> BODY = List.of(
            "The harbour board has sold its two oldest ferries to a company in Norway, it announced on Monday.",
            "It will buy one new boat with the money, which is to be delivered in the spring of next year.",
            "\"They were good boats,\" the harbour master said, \"but nobody builds engines for them any more.\"",
            "The union of the crews, which had asked for three new boats, did not want to comment on the sale.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LAP 141822 GMT+1 JAN 20",
                "LW 1542 GMT",
                "Do you work on the boats? Email news@ledger.example or call 555 0177",
                "If you think we have got something wrong, write to corrections@ledger.example.",
                "Got a tip? Tell us at desk@ledger.example.",
                "Contact Ada Lind at ada.lind@ledger.example.",
                "Send questions or comments to the editors.",
                "Are you sure you want to report this comment? Yes / No",
                "This interview has been edited and condensed.",
                "-- You receive this message because you subscribe to the English service.",
                "License this content",
                "Twitter icon  Facebook icon  WhatsApp icon",
                "Load more posts",
                "Ada Lind is a reporter who covers the islands.",
                "Tags: ferries, islands",
                "tlx tv yyzz n1 km",
                "bur-al/jj/gil",
                "Enditem",
                "ENDS\n\nNotes to editors\n\n1. The board has nine members.",
                "# Notebook\n\n## Internet\n- [Board](http://board.example)\n\ntlx tv xx km",
                "For further information please contact:\nJo Field, press officer, +44 1632 960002",
                "Support local reporting. For 3 pounds a month you can help us hold power to account.",
                "People are also reading\nSwan closes coast road again\nLorry sheds its load of eggs",
            })
    void aLineBelowTheTextIsNotBody(String line) {
        assertThat(LabelledCopy.of(page(BODY) + line + "\n").all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Also in this week's Ledger:",
                "MOST READ IN NEWS",
                "READ MORE ON THE ISLANDS",
                "More From Port Elm",
                "Related coverage",
                "You might also like",
                "Next story"
            })
    void titlesOfOtherStoriesAreNotBodyBelowTheText(String heading) {
        LabelledCopy copy = LabelledCopy.of(
                page(BODY) + heading + "\n\nSwan closes road for the third time\n\nMinister leaves gala early\n");

        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
        assertThat(copy.all("subheading")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MOST READ IN NEWS", "READ MORE ON THE ISLANDS", "Recommended", "Related stories", "Trending now"
            })
    void titlesOfOtherStoriesAreNotBodyBetweenParagraphs(String heading) {
        LabelledCopy copy = LabelledCopy.of(page(BODY.subList(0, 2))
                + heading
                + "\n\nSwan closes road for the third time\n\nMinister leaves gala early\n\n"
                + String.join("\n\n", BODY.subList(2, 4)));

        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
        assertThat(copy.all("related"))
                .containsExactly("Swan closes road for the third time", "Minister leaves gala early");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The last of the boats in the harbour on Friday. Credit: Tom Avison / Ledger",
                "Harbour master Bo Krans on the bridge. (Image: PEL / J. Pons)",
                "The boats at the pier in 1971. Courtesy of the Krans family",
                "Bo Krans speaks outside the hall of the board. | Ada Lind/Ledger",
                "A crew at work below the deck. Photograph: Sian Maddern/Ledger Sport",
                "'I shall miss them': Bo Krans at the wheel CREDIT: Hulme Archive",
                "A ferry leaves Port Elm [Photo: Rosa Diaz]"
            })
    void theCaptionOfAPictureIsNotBodyBetweenParagraphs(String caption) {
        LabelledCopy copy =
                LabelledCopy.of(page(BODY.subList(0, 2)) + caption + "\n\n" + String.join("\n\n", BODY.subList(2, 4)));

        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
        assertThat(copy.all("caption")).containsExactly(caption);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Video: Watch the ferry leave]",
                "[Pull quote] I shall miss them",
                "[Related: Ferry fares rise]",
                "--- photo PEL_2026_0303.jpg: empty pier at noon ---",
                "NEWSLETTER: Sign up for Morning Tides. By signing up you agree to receive email from us.",
                "THANK YOU! You're on the list.",
                "SUBSCRIBE to the Ledger from £24 a year and never miss an issue",
                "Story saved. You can find this story in My Bookmarks.",
                "Increase font size",
                "Article continues below",
                "Share  Tweet  Email  Print"
            })
    void whatThePageSaysToItsReadersIsNotBodyBetweenParagraphs(String line) {
        LabelledCopy copy =
                LabelledCopy.of(page(BODY.subList(0, 2)) + line + "\n\n" + String.join("\n\n", BODY.subList(2, 4)));

        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
        assertThat(copy.all("subheading")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anybody who saw the boats is asked to write to port@harbour.example, the board said.",
                "She gave him credit: without Bo Krans the boats would not have sailed at all.",
                "The photo shows the boats on the day of the sale.",
                "Do you miss the boats? That is what they ask him in the street.",
                "The board had 1542 GMT signals in its log."
            })
    void aSentenceThatOnlyLooksLikeBoilerplateIsBody(String sentence) {
        LabelledCopy copy =
                LabelledCopy.of(page(BODY.subList(0, 2)) + sentence + "\n\n" + String.join("\n\n", BODY.subList(2, 4)));

        assertThat(copy.all("paragraph")).contains(sentence).hasSize(5);
    }

    @Test
    void resultsBelowTheTextStayInTheText() {
        LabelledCopy copy =
                LabelledCopy.of(page(BODY) + "Race one: Elm Star, Swan, Gull\n\nRace two: Swan, Tern, Elm Star\n");

        assertThat(copy.labels())
                .endsWith("paragraph: Race one: Elm Star, Swan, Gull", "paragraph: Race two: Swan, Tern, Elm Star");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s says:\nMarch 3, 2026 at 9:30 pm\n%s\nReply\n",
                "%s wrote:\n\n%s\n",
                "%s • 2 days ago\n\n%s\n\n△ ▽ Reply Share ›\n",
                "%s · an hour ago · edited\n%s\n"
            })
    void commentsBelowTheNamesOfReadersAreNotBody(String comment) {
        LabelledCopy copy = LabelledCopy.of(page(BODY)
                + comment.formatted("Bob", "They should have asked us first, we pay for it. Nobody did that.")
                + "\n"
                + comment.formatted("Old Salt", "I have used this boat all my life, and my mother lives there."));

        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
        assertThat(copy.all("subheading")).isEmpty();
    }

    private static String page(List<String> paragraphs) {
        return HEAD + String.join("\n\n", paragraphs) + "\n\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Comments\nSort by Oldest\nBob Harris\nThey should move the road.\nLike Reply 3d",
                "3 comments\n\nold_salt\nThey should move the road.\n\nKelby Mum\nMy brother missed his ferry to Kelby.",
                "Top comments\n\nBob says:\nThey should move the road.\n\nMaud says:\nIt is the same bird each year.",
            })
    void commentsBelowAShortTextAreNotBody(String comments) {
        String body = "A swan closed the coast road for an hour on Monday, the police said.";

        assertThat(LabelledCopy.of("Swan closes coast road\n\n" + body + "\n\nNobody was hurt.\n\n" + comments + "\n")
                        .all("paragraph"))
                .containsExactly(body, "Nobody was hurt.");
    }
}
