package org.wireroom.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.UndecodableException;

/** Messages that break off. */
class MessageEndTest {
    private static final String MAIL =
            "Message-ID: <f1@example.org>\nMIME-Version: 1.0\nFrom: Jo Field <jo@example.org>\nSubject: Ferry runs aground\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Transfer-Encoding: base64\n\nQSBmZXJyeSByYW4gYWdyb3VuZCBvbiBUdWVzZGF5",
                "Content-Transfer-Encoding: base64\n\nQSBmZXJyeSByYW4gYWdyb3VuZC4=\n",
                "Content-Transfer-Encoding: base64\n\nQSBmZXJyeSByYW4gYWdyb3VuZC4\n",
                "Content-Transfer-Encoding: base64\n\nQSBmZXJyeSByYW4gYWdyb3VuZC4=\n\nSent by the harbour list.\n",
                "Content-Transfer-Encoding: quoted-printable\n\nThe caf=E9 is=\n open, they said.\n",
                "Content-Transfer-Encoding: quoted-printable\n\nThe caf=E9 is open, they said.=",
                "Content-Length: 24\n\nA ferry ran aground.\n\n",
                "Content-Length: 21\n\nA ferry ran aground.\n",
                "Content-Length: many\n\nA ferry ran aground.\n",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nA ferry ran aground.\n--b--\nSent by a list.\n"
            })
    void aWholeMessageIsPublished(String rest) throws UndecodableException {
        assertThat(Wire.read(MAIL + rest).headline()).isEqualTo("Ferry runs aground");
        assertThat(Wire.items(MAIL + rest).get(0).problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Transfer-Encoding: base64; QSBmZXJyeSByYW4gYWdyb3VuZCBvbiBUdWVzZ | the end of its encoded text",
                "Content-Transfer-Encoding: quoted-printable; The caf=E | the end of its encoded text",
                "Content-Length: 2420; A ferry ran aground. | a part of its Content-Length",
                "Content-Type: multipart/mixed; boundary=b; --b | its last boundary"
            })
    void aMessageThatLacksAPartIsNotPublished(String rest, String missing) throws UndecodableException {
        int body = rest.lastIndexOf("; ");
        String mail = MAIL + rest.substring(0, body) + "\n\n" + rest.substring(body + 2);

        assertThat(Wire.items(mail).get(0).problem()).endsWith(missing);
        assertThatThrownBy(() -> Wire.read(mail)).hasMessage("the message breaks off: it lacks " + missing);
    }

    @Test
    void ofAMailboxTheMessageThatBreaksOffIsMissing() throws UndecodableException {
        String box = "From jo@example.org Tue Mar  3 10:00:00 2026\n" + MAIL + "\nA ferry ran aground.\n\n"
                + "From jo@example.org Tue Mar  3 11:00:00 2026\n" + MAIL.replace("f1", "f2")
                + "Content-Length: 900\n\nThe ferry is fr";

        assertThat(Wire.items(box)).extracting(item -> item.problem() == null).containsExactly(true, false);
    }
}
