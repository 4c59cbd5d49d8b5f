package org.wireroom.analysis.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
    private static final Lexer LEXER = Lexer.english();

    private static List<String> forms(String text) {
        Tokens tokens = LEXER.tokens(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        return forms;
    }

    private static List<String> sentences(String text, LineBreaks lineBreaks) {
        Tokens tokens = LEXER.tokens(text, List.of(new Paragraph(0, text.length(), lineBreaks)));
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < tokens.sentences(); i++) {
            sentences.add(text.substring(tokens.start(tokens.sentenceStart(i)), tokens.end(tokens.sentenceEnd(i) - 1)));
        }
        return sentences;
    }

    @Test
    void cutsMarksOffWords() {
        assertThat(forms("\"Stop,\" she said (twice)."))
                .containsExactly("\"", "Stop", ",", "\"", "she", "said", "(", "twice", ")", ".");
    }

    @Test
    void cutsClitics() {
        assertThat(forms("Vesna's crew can't say they’ll stay"))
                .containsExactly("Vesna", "'s", "crew", "ca", "n't", "say", "they", "’ll", "stay");
    }

    @Test
    void keepsThePeriodOfAbbreviationsAndInitials() {
        assertThat(forms("Mr. J. Hale left the U.S. at 5 p.m. on Monday."))
                .containsExactly("Mr.", "J.", "Hale", "left", "the", "U.S.", "at", "5", "p.m.", "on", "Monday", ".");
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(forms("$1,250.75 on 12/05/2024, up 3.5%"))
                .containsExactly("$", "1,250.75", "on", "12/05/2024", ",", "up", "3.5", "%");
    }

    @Test
    void cutsAtHyphens() {
        assertThat(forms("a Vienna-based firm")).containsExactly("a", "Vienna", "-", "based", "firm");
    }

    @Test
    void keepsAddressesWhole() {
        assertThat(forms("Write to desk@example.org or see https://example.org/a?b=1."))
                .contains("desk@example.org", "https://example.org/a?b=1");
    }

    @Test
    void endsSentencesAtStopsButNotAtAbbreviations() {
        assertThat(sentences(
                        "Dr. Lund met Gov. Reyes. They spoke at 9 a.m. in St. Ives. \"Good.\" He left!",
                        LineBreaks.HARD))
                .containsExactly(
                        "Dr. Lund met Gov. Reyes.", "They spoke at 9 a.m. in St. Ives.", "\"Good.\"", "He left!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"It’s closed.\"",
                "“It’s closed.”",
                "„It’s closed.“",
                "„It’s closed!”",
                "‚It’s closed.‘",
                "»It’s closed.«",
                "«It’s closed?»",
                "‹It’s closed.›"
            })
    void endsSentencesAfterClosingMarks(String quotation) {
        assertThat(sentences(
                        "Doe said: " + quotation + " The council met. " + quotation + " He left.", LineBreaks.HARD))
                .containsExactly("Doe said: " + quotation, "The council met.", quotation, "He left.");
    }

    @Test
    void startsSentencesWithOpeningMarks() {
        assertThat(sentences("He left.“We stay.” “Why?”", LineBreaks.HARD))
                .containsExactly("He left.“We stay.”", "“Why?”");
    }

    @Test
    void endsSentencesAtNewlinesUnlessLinesAreWrapped() {
        String text = "The river rose\nby two metres";
        assertThat(sentences(text, LineBreaks.HARD)).containsExactly("The river rose", "by two metres");
        assertThat(sentences(text, LineBreaks.SOFT)).containsExactly(text);
    }

    @Test
    void endsWrappedSentencesAtAnEmptyLine() {
        assertThat(sentences("Flood warning\n\nThe river rose", LineBreaks.SOFT))
                .containsExactly("Flood warning", "The river rose");
    }

    @Test
    void cutsSentencesThatAreTooLong() {
        Tokens tokens = LEXER.tokens("word ".repeat(3 * SentenceSplitter.LONGEST + 1));
        assertThat(tokens.sentences()).isEqualTo(4);
    }

    @Test
    void readsOnlyTheParagraphs() {
        String text = "skip this. Read this. skip";
        Tokens tokens = LEXER.tokens(text, List.of(new Paragraph(11, 21)));
        assertThat(tokens.form(0)).isEqualTo("Read");
        assertThat(tokens.end(tokens.size() - 1)).isEqualTo(21);
    }

    @Test
    void findsTheTokenAtAPosition() {
        Tokens tokens = LEXER.tokens("One two. Three four.");
        assertThat(tokens.form(tokens.at(5))).isEqualTo("two");
        assertThat(tokens.sentenceOf(tokens.at(9))).isEqualTo(1);
        assertThat(tokens.at(20)).isEqualTo(tokens.size());
    }

    @Test
    void coversEveryVisibleCharacterOfAnyTextOnce() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            String text = random(random);
            Tokens tokens = LEXER.tokens(text);
            int position = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).isGreaterThanOrEqualTo(position);
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                assertThat(isVisible(text, position, tokens.start(i))).as(text).isFalse();
                position = tokens.end(i);
            }
            assertThat(isVisible(text, position, text.length())).as(text).isFalse();
        }
    }

    private static boolean isVisible(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String random(Random random) {
        String alphabet = "aB9.'’-\"“( \n\r\u2028$€:/@é\u0301😀中\ud800_…n't's";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
