package org.wireroom.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** Where the text of a mail is, and what belongs to it. */
class MailPartsTest {
    private static final String HEADER = """
            Received: by mail.h.example; Mon, 2 Mar 2026 21:30:00 -0500
            Message-ID: <m1@h.example>
            From: Mara Holt <mara@h.example>
            Subject: Ferry line closes
            Date: Mon, 2 Mar 2026 21:30:00 -0500
            MIME-Version: 1.0
            """;
    private static final String FIRST =
            "The ferry line closed on Monday after ninety years, said the mayor of Port Elm.";
    private static final String SECOND = "Riders were angry, and a bus now crosses the bridge every hour.";
    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n";
    private static final String HTML = "<p>" + FIRST + "</p><p>" + SECOND + "</p>\n";

    private static String multipart(String type, String... parts) {
        return "Content-Type: multipart/" + type + "; boundary=\"b-" + type + "\"\n\n--b-" + type + "\n"
                + String.join("\n--b-" + type + "\n", parts) + "\n--b-" + type + "--\n";
    }

    private static String part(String type, String body) {
        return "Content-Type: " + type + "\n\n" + body;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain; charset=utf-8; format=flowed",
                "TEXT/PLAIN; charset=\"us-ascii\"",
                "text/html; charset=utf-8",
                "text/html"
            })
    void theOnlyPartIsTheText(String type) throws UndecodableException {
        String body = type.toLowerCase(java.util.Locale.ROOT).startsWith("text/html") ? HTML : TEXT;

        Reading reading = Wire.read(HEADER + part(type, body));

        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(reading.published().value()).isEqualTo("2026-03-03T02:30Z");
        assertThat(Wire.paragraphs(reading)).containsExactly(FIRST, SECOND);
    }

    static List<String> mails() {
        return List.of(
                multipart("alternative", part("text/plain", TEXT), part("text/html", HTML)),
                multipart("alternative", part("text/html", HTML)),
                multipart("mixed", part("text/plain", TEXT), part("application/pdf", "JVBERi0=")),
                multipart(
                        "mixed",
                        multipart("alternative", part("text/plain", TEXT), part("text/html", HTML)),
                        part("image/png", "x")),
                multipart("related", part("text/html", HTML), part("image/jpeg", "x")),
                multipart("mixed", part("text/plain", " \n"), part("text/html", HTML)),
                multipart("mixed", part("text/plain", "Sent from my phone"), part("text/html", HTML)),
                multipart(
                        "mixed",
                        part("text/plain", TEXT),
                        "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nNotes."));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("mails")
    void ofSeveralPartsTheOneWithTheTextIsRead(String mail) throws UndecodableException {
        assertThat(Wire.paragraphs(Wire.read(HEADER + mail))).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7bit | us-ascii | The cafe at the pier is open. | The cafe at the pier is open.",
                "quoted-printable | utf-8 | The caf=C3=A9 at the =~pier is open. | The café at the pier is open.",
                "quoted-printable | iso-8859-1 | The caf=E9 at the pier is open. | The café at the pier is open.",
                "base64 | utf-8 | VGhlIGNhZsOpIGF0IHRoZSBwaWVyIGlzIG9wZW4u | The café at the pier is open.",
                "quoted-printable | windows-1251 | =CF=F0=E8=F1=F2=E0=ED=FC =EE=F2=EA=F0=FB=F2=E0. | Пристань открыта.",
                "8bit | utf-8 | The café at the pier is open. | The café at the pier is open."
            })
    void theTextIsDecoded(String encoding, String charset, String body, String paragraph) throws UndecodableException {
        String mail = HEADER + "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: "
                + encoding + "\n\n" + body.replace('~', '\n') + "\n";

        assertThat(Wire.paragraphs(Wire.read(mail))).containsExactly(paragraph);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Subject: =?utf-8?Q?Caf=C3=A9_am_Hafen?= | Café am Hafen",
                "Subject: =?utf-8?B?Q2Fmw6kgYW0gSGFmZW4=?= | Café am Hafen",
                "Subject: =?iso-8859-1?Q?Caf=E9?= am Hafen | Café am Hafen",
                "Subject: Café am Hafen | Café am Hafen",
                "SUBJECT:Café am Hafen | Café am Hafen"
            })
    void theSubjectIsTheHeadline(String subject, String headline) throws UndecodableException {
        assertThat(Wire.read(HEADER.replace("Subject: Ferry line closes", subject) + "\n" + TEXT)
                        .headline())
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From: Mara Holt <mara@h.example> | Mara Holt",
                "From: \"Holt, Mara\" <mara@h.example> | Holt, Mara",
                "From: mara@h.example (Mara Holt) | ",
                "From: mara@h.example | ",
                "From: =?utf-8?Q?Mara_H=C3=B6lt?= <mara@h.example> | Mara Hölt",
                "From: <<>> | "
            })
    void theSenderIsTheWriter(String from, String byline) throws UndecodableException {
        assertThat(Wire.read(HEADER.replace("From: Mara Holt <mara@h.example>", from) + "\n" + TEXT)
                        .byline())
                .isEqualTo(byline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- \nMara Holt\nHarbour desk\n", "--\nHarbour desk, Port Elm\n+00 1 234\n"})
    void aSignatureIsNoText(String signature) throws UndecodableException {
        assertThat(Wire.paragraphs(Wire.read(HEADER + "\n" + TEXT + "\n" + signature)))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void eachMessageOfAMailboxIsRead(String lineEnd) throws UndecodableException {
        String box = ("From mara@h.example Mon Mar  2 21:30:00 2026\n" + HEADER + "\n" + FIRST
                        + "\n\n>From Monday on a bus runs.\n\n"
                        + "From jo@h.example Tue Mar  3 10:00:00 2026\n"
                        + HEADER.replace("m1@", "m2@").replace("closes", "reopens")
                        + part("text/html", HTML) + "\n"
                        + "From ana@h.example Tue Mar  3 11:00:00 2026\n"
                        + HEADER.replace("m1@", "m3@").replace("closes", "is sold")
                        + multipart("alternative", part("text/plain", TEXT), part("text/html", HTML)))
                .replace("\n", lineEnd);

        List<Item> items = Wire.items(box);

        assertThat(items)
                .extracting(Item::identity)
                .containsExactly("<m1@h.example>", "<m2@h.example>", "<m3@h.example>");
        assertThat(items)
                .extracting(Item::firstLine)
                .containsExactly("Ferry line closes", "Ferry line reopens", "Ferry line is sold");
        assertThat(Wire.paragraphs(Wire.read(items.get(0).bytes())))
                .containsExactly(FIRST, "From Monday on a bus runs.");
        assertThat(Wire.paragraphs(Wire.read(items.get(1).bytes()))).containsExactly(FIRST, SECOND);
        assertThat(Wire.paragraphs(Wire.read(items.get(2).bytes()))).containsExactly(FIRST, SECOND);
    }

    @Test
    void aMailboxOfOneMessageIsAnArticle() throws UndecodableException {
        List<Item> items = Wire.items("From mara@h.example Mon Mar  2 21:30:00 2026\n" + HEADER + "\n" + TEXT);

        assertThat(items)
                .singleElement()
                .satisfies(item -> assertThat(item.identity()).isEqualTo("<m1@h.example>"));
    }
}
