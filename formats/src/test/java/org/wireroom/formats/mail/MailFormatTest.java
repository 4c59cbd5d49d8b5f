package org.wireroom.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

class MailFormatTest {
    private static final String HEADER = """
            Received: by mail.example.org; Wed, 18 Feb 2026 22:18:43 -0800
            Message-ID: <m1@example.org>
            Date: Thu, 19 Feb 2026 17:18:40 +1100
            Subject: =?utf-8?Q?Old_bridge=20reopens?=
            From: Mara Holt <mara@example.org>
            MIME-Version: 1.0
            """;

    @Test
    void readsSubjectSenderDateAndText() throws UndecodableException {
        Reading reading = Wire.read(
                HEADER + "Content-Type: text/plain; charset=ISO-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "PORT ELLEN (AP) - The caf=E9 at the bridge reopened on Thursday, said the mayor.\n\nAll were glad.\n-- \nMara\n");

        assertThat(reading.mediaType()).isEqualTo("message/rfc822");
        assertThat(reading.headline()).isEqualTo("Old bridge reopens");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(reading.published().value()).isEqualTo("2026-02-19T06:18Z");
        assertThat(Wire.paragraphs(reading))
                .containsExactly("The caf\u00e9 at the bridge reopened on Thursday, said the mayor.", "All were glad.");
        assertThat(reading.text()).doesNotContain("Received");
    }

    @Test
    void isNamedByItsMessageId() throws UndecodableException {
        assertThat(Wire.items(HEADER + "\nWords.\n").get(0).identity()).isEqualTo("<m1@example.org>");
    }

    @Test
    void prefersThePlainPartAndReadsHtmlWhereThereIsNoOther() throws UndecodableException {
        String html = "--b\nContent-Type: text/html\n\n<p>From the page.</p><p>All were glad.</p>\n";
        String parts = HEADER + "Content-Type: multipart/alternative; boundary=b\n\n";

        assertThat(Wire.paragraphs(Wire.read(parts + html + "--b--\n")))
                .containsExactly("From the page.", "All were glad.");
        assertThat(Wire.paragraphs(
                        Wire.read(parts + "--b\nContent-Type: text/plain\n\nFrom the text.\n" + html + "--b--\n")))
                .containsExactly("From the text.");
    }

    @Test
    void aBodyInJsonIsReadAsJson() throws UndecodableException {
        Reading reading = Wire.read(HEADER + "\n{\"Headline\": [\"From the form\"], \"Body\": [\"Words.\"]}\n");

        assertThat(reading.headline()).isEqualTo("From the form");
    }

    @Test
    void anArticleWithLabelsIsNoMessage() throws UndecodableException {
        String export =
                "Subject: Bridges\nFrom: Telex\nDate: May 3, 2026\n\nThe bridge reopened on Thursday, said the mayor.\n";

        assertThat(Wire.read(export).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void aPageInAMessageIsPartOfTheMessage() throws UndecodableException {
        Reading reading = Wire.read(HEADER + "Content-Type: text/html; charset=utf-8\n\n<html>\n<body>\n"
                + "<p>PORT ELLEN - The bridge reopened on Thursday.</p>\n<p>All were glad.</p>\n</body>\n</html>\n");

        assertThat(reading.mediaType()).isEqualTo("message/rfc822");
        assertThat(reading.headline()).isEqualTo("Old bridge reopens");
        assertThat(Wire.paragraphs(reading)).containsExactly("The bridge reopened on Thursday.", "All were glad.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your mail program does not show HTML.",
                "View this message in a browser: https://h.example/m/2",
                "Text version not available",
                "Herald alert",
                "Your mail program does not show HTML. Read this message on the web: https://h.example/m/2",
                "Trouble reading this? Open it in your browser, or change how we send it to you at h.example/settings."
            })
    void aNoteInsteadOfTheTextGivesWayToThePage(String note) throws UndecodableException {
        Reading reading = Wire.read(HEADER + "Content-Type: multipart/alternative; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\n" + note + "\n"
                + "--b\nContent-Type: text/html\n\n<div><p>The bridge reopened on Thursday after nine months of "
                + "work, said the mayor.</p><p>All were glad, and the first bus crossed at noon.</p></div>\n--b--\n");

        assertThat(Wire.paragraphs(reading))
                .containsExactly(
                        "The bridge reopened on Thursday after nine months of work, said the mayor.",
                        "All were glad, and the first bus crossed at noon.");
    }

    @Test
    void eachMessageOfAMailboxIsAnArticle() throws UndecodableException {
        String mailbox = "From mara@example.org Thu Feb 19 17:18:40 2026\n" + HEADER
                + "\nThe bridge reopened.\n\n>From now on it is free.\n\n"
                + "From jo@example.org Thu Feb 19 18:00:00 2026\n" + HEADER.replace("m1@", "m2@")
                + "\nThe bridge closed.\n\nFrom here it looks open.\n";

        List<Item> items = Wire.items(mailbox);

        assertThat(items).extracting(Item::identity).containsExactly("<m1@example.org>", "<m2@example.org>");
        assertThat(Wire.paragraphs(Wire.read(items.get(0).bytes())))
                .containsExactly("The bridge reopened.", "From now on it is free.");
        assertThat(Wire.paragraphs(Wire.read(items.get(1).bytes())))
                .containsExactly("The bridge closed.", "From here it looks open.");
    }

    @Test
    void proseThatBeginsWithFromIsNoMailbox() throws UndecodableException {
        assertThat(Wire.read("From the pier the view is fine.\n\nSubject: none\n")
                        .mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void theMessageThatAMailAnswersIsNotBody() throws UndecodableException {
        Reading reading =
                Wire.read(HEADER + "\nThe bridge reopened on Thursday after nine months of work, said the mayor.\n\n"
                        + "All were glad, and the first bus crossed at noon.\n\n"
                        + "On Wed, 18 Feb 2026 at 10:01, Jo Field <jo@example.org> wrote:\n"
                        + "> Do you have the text about the bridge?\n>\n> We print at six.\n");

        assertThat(Wire.paragraphs(reading))
                .containsExactly(
                        "The bridge reopened on Thursday after nine months of work, said the mayor.",
                        "All were glad, and the first bus crossed at noon.");
    }
}
