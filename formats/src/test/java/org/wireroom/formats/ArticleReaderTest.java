package org.wireroom.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.LabelledSpan;

/** The reader's promises for any bytes at all. */
class ArticleReaderTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LARGE = 1 << 18;

    /** Pieces of copy in all shapes; the mutations put them together in any order. */
    private static final String[] PIECES = {
        "Board approves deeper channel | Island Herald",
        "HARBOR BOARD APPROVES",
        "OSLO, March 25. /NTB/. ",
        "(Reuters) - ",
        "KUWAIT: ",
        "By Jane Doe, Staff Writer | May 3, 2021 8:15 a.m. ET",
        "Thu, 01/17/2019 - 09:50",
        "ID :",
        "Tags: harbours, ferries",
        "Scotland, Port Ellen, Mary Doe, Ferries",
        "The harbour board approved a plan on Monday to deepen the channel, ending a dispute of seven years.",
        "\"We are relieved,\" said Mary Roe. Read more",
        "    The board said in a statement that work begins\nin May and goes on for\na year.",
        "- Fishermen expect progress in talks on the channel",
        "Roe speaks in Port Ellen.CreditCreditJane Doe/Agence France-Presse — Getty Images",
        "(Reporting by Jane Doe; Editing by John Roe)",
        "Home > World > Europe",
        "Related Content",
        "___",
        "© 2021 Island Herald. All rights reserved.",
        "港口委员会批准了计划。2019年3月12日",
        "🚢\ud83d\ude80\ud83d",
        "\u00a0\u2028\u200b",
        "\r",
        "X",
    };

    private final ArticleReader reader = new ArticleReader();

    @Test
    void keepsItsPromisesForMutatedCopy() {
        Random random = new Random(20_261_122);
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < 2_000; i++) {
                check(mutated(random).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void keepsItsPromisesForRandomBytes() {
        Random random = new Random(7);
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < 500; i++) {
                byte[] bytes = new byte[random.nextInt(400)];
                random.nextBytes(bytes);
                check(bytes);
                for (int k = 0; k < bytes.length; k++) {
                    bytes[k] = (byte) (32 + (bytes[k] & 0x5f));
                }
                check(bytes);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "a",
                " ",
                "\n",
                "-",
                ".",
                "(",
                "(Reuters ",
                "1-",
                "May ",
                "A. ",
                "x, ",
                "A/",
                "@",
                "x\n",
                "Aa, Bb, Cc\n",
                "Read more. Read more\n",
                "Related\n",
                "Related\nAn island story\n",
                "Title: x\n",
                "ID :\n",
                "By Jane Doe\n",
                "Updated 3:14 pm\n",
                "Updated May 3, 2021\nThe board met in the town hall on Monday, it said.\n",
                "OSLO - x\n",
                "ROE: He said that it was so.\n",
                "- A list of six short words\n",
                "Photo: AFP\nThe harbour\n",
                "The same words. He said that it was so.\n",
                "    A line that is wrapped at a certain\ncolumn and goes on\n",
                "Home > ",
                "___\nx y\n",
                "港口",
                "🚢",
                "Mary Roe, ",
                "[",
                "[ ",
                "ab/",
                "<!-- -->",
            })
    void readsMuchOfAnythingInTime(String piece) {
        byte[] item = piece.repeat(LARGE / piece.getBytes(StandardCharsets.UTF_8).length)
                .getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(LIMIT, () -> check(item));
    }

    @Test
    void readsALongLineAndAnArticleOfAMebibyte() {
        String sentence =
                "The board said that it agreed, and that Mary Roe (who chairs it) had signed on May 3, 2021. ";

        assertTimeoutPreemptively(LIMIT, () -> {
            check(sentence.repeat(1_100).getBytes(StandardCharsets.UTF_8));
            check((sentence.strip() + "\n").repeat(11_000).getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void readsAtAnyInstant() throws Exception {
        byte[] item = "OSLO, March 25 (NTB) - The board said Thursday that it agreed.".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(item, Instant.ofEpochMilli(Long.MIN_VALUE))
                        .published()
                        .value())
                .isEqualTo("--03-25");
        assertThat(reader.read(item, Instant.EPOCH).published().value()).isEqualTo("1965-03-25");
        assertThat(reader.read(item, Instant.ofEpochMilli(Long.MAX_VALUE))
                        .published()
                        .value())
                .isEqualTo("--03-25");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> reader.read(new byte[] {'a', 0, 'b'}, RECEIVED))
                .isInstanceOf(UndecodableException.class)
                .hasMessage("binary data: 1 of 3 bytes are NUL and there is no byte order mark");
    }

    private void check(byte[] item) {
        Reading reading;
        try {
            reading = reader.read(item, RECEIVED);
        } catch (UndecodableException e) {
            assertThat(e.getMessage())
                    .doesNotContain("\n")
                    .satisfiesAnyOf(
                            message -> assertThat(message).startsWith("binary data: "),
                            message -> assertThat(message).endsWith(": it is not complete"));
            return;
        }
        assertThat(broken(reading)).isNull();
    }

    /** The first promise that a reading breaks, null if it keeps all. */
    private static String broken(Reading reading) {
        int length = reading.text().length();
        int last = 0;
        for (LabelledSpan span : reading.spans()) {
            if (span.start() < last || span.end() <= span.start() || span.end() > length) {
                return "out of order: " + span;
            }
            boolean blank = Character.isWhitespace(reading.text().charAt(span.start()))
                    || Character.isWhitespace(reading.text().charAt(span.end() - 1));
            if (blank) {
                return "not trimmed: " + span;
            }
            last = span.end();
        }
        if (reading.agency() != null && reading.agency().end() > length) {
            return "outside the text: " + reading.agency();
        }
        return reading.dateline() != null && reading.dateline().end() > length
                ? "outside the text: " + reading.dateline()
                : null;
    }

    private static String mutated(Random random) {
        StringBuilder copy = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            copy.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : "\n");
        }
        for (int i = random.nextInt(12); i > 0 && copy.length() > 0; i--) {
            int at = random.nextInt(copy.length());
            switch (random.nextInt(4)) {
                case 0 -> copy.deleteCharAt(at);
                case 1 -> copy.insert(at, (char) (1 + random.nextInt(0x2fff)));
                case 2 -> copy.setCharAt(at, " \n\t.,:;/()-—\"'|@".charAt(random.nextInt(16)));
                default -> copy.setLength(at);
            }
        }
        return copy.toString();
    }
}
