package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.LabelledText;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;

/** Every frame once, in sentences of our own. */
class StatementFinderTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final ArticleAnalyzer LANGUAGE = new ArticleAnalyzer(new EntityFinder(), StatementFinder.english());

    private static final String HEAD = "New life for an old bridge\n\nLEEDS, March 4 (Reuters) - "
            + "The bridge over the river Aire in the north of the town is a hundred years old this week.\n\n";

    @Test
    void quotesBeforeTheVerb() {
        assertOne(
                "“The bridge is safe for everyone who uses it,” Maria Keller said on Tuesday.",
                "d | Maria Keller | said | The bridge is safe for everyone who uses it,");
    }

    @Test
    void quotesBehindTheVerb() {
        assertOne(
                "Maria Keller said: \"The bridge is safe for everyone who uses it.\"",
                "d | Maria Keller | said | The bridge is safe for everyone who uses it.");
    }

    @Test
    void takesTheWholePhraseOfAnInvertedSpeaker() {
        assertOne(
                "“The bridge is safe for everyone who uses it,” said city engineer Maria Keller.",
                "d | city engineer Maria Keller | said | The bridge is safe for everyone who uses it,");
    }

    @Test
    void joinsWhatAnAttributionInterrupts() {
        assertOne(
                "“The bridge,” Maria Keller said, “is safe for everyone who uses it.”",
                "d | Maria Keller | said | The bridge, / is safe for everyone who uses it.");
    }

    @Test
    void letsAQuotationWithoutAttributionGoOn() {
        assertOne(
                "“The bridge is safe,” Maria Keller said. “We look at it every year.”",
                "d | Maria Keller | said | The bridge is safe, / We look at it every year.");
    }

    @Test
    void attributesAQuestion() {
        assertOne(
                "“Is the bridge really safe for children?” Maria Keller asked.",
                "d | Maria Keller | asked | Is the bridge really safe for children?");
    }

    @Test
    void reportsAThatClause() {
        assertOne(
                "Maria Keller said that the bridge was safe for everyone.",
                "i | Maria Keller | said | the bridge was safe for everyone");
    }

    @Test
    void reportsAClauseWithoutThat() {
        assertOne(
                "Maria Keller said the bridge was safe for everyone.",
                "i | Maria Keller | said | the bridge was safe for everyone");
    }

    @Test
    void reportsAClauseBeforeItsAttribution() {
        assertOne(
                "The bridge will be closed for two months, Maria Keller told reporters on Tuesday.",
                "i | Maria Keller | told | The bridge will be closed for two months");
    }

    @Test
    void readsAccordingTo() {
        assertOne(
                "According to Maria Keller, the bridge will be closed for two months.",
                "i | Maria Keller | According to | the bridge will be closed for two months");
    }

    @Test
    void readsAccordingToBehindTheContent() {
        assertOne(
                "The bridge will be closed for two months, according to the city council.",
                "i | the city council | according to | The bridge will be closed for two months");
    }

    @Test
    void tellsMixedSpeechFromDirectSpeech() {
        assertOne(
                "Maria Keller said the bridge was “as safe as any other” in the country.",
                "m | Maria Keller | said | the bridge was “as safe as any other” in the country");
    }

    @Test
    void callsWordsThatAreQuotedWholeDirectBehindThat() {
        assertOne(
                "Maria Keller warned that “the bridge cannot be used by lorries”.",
                "d | Maria Keller | warned | the bridge cannot be used by lorries");
    }

    @Test
    void followsAParticiple() {
        assertThat(found("Maria Keller said the bridge was safe, adding that the work would cost two million euros."))
                .containsExactly(
                        "i | Maria Keller | said | the bridge was safe",
                        "i | Maria Keller | adding | the work would cost two million euros");
    }

    @Test
    void followsALongerVerb() {
        assertOne(
                "Maria Keller went on to say that the bridge was safe for everyone.",
                "i | Maria Keller | say | the bridge was safe for everyone");
    }

    @Test
    void readsAParticleWithItsVerb() {
        assertOne(
                "Maria Keller pointed out that the bridge was safe for everyone.",
                "i | Maria Keller | pointed out | the bridge was safe for everyone");
    }

    @Test
    void reportsADenial() {
        assertOne(
                "Maria Keller denied that the bridge was in danger.",
                "i | Maria Keller | denied | the bridge was in danger");
    }

    @Test
    void reportsAPromise() {
        assertOne(
                "Maria Keller promised to repair the bridge before the summer.",
                "i | Maria Keller | promised | to repair the bridge before the summer");
    }

    @Test
    void tellsTheRelayFromTheSpeaker() {
        FoundStatement one = statements("“The bridge is safe for everyone,” Reuters quoted Maria Keller as saying.")
                .get(0);
        assertThat(one.speaker().entity().name()).isEqualTo("Maria Keller");
        assertThat(one.via().entity().name()).isEqualTo("Reuters");
    }

    @Test
    void tellsTheRelayOfAPassive() {
        FoundStatement one = statements(
                        "“The bridge is safe for everyone,” Maria Keller was quoted by Reuters as saying.")
                .get(0);
        assertThat(one.speaker().entity().name()).isEqualTo("Maria Keller");
        assertThat(one.via().entity().name()).isEqualTo("Reuters");
    }

    @Test
    void leavesTheAddresseeOutOfTheContent() {
        String sentence = "Maria Keller told reporters that the bridge was safe for everyone.";
        assertOne(sentence, "i | Maria Keller | told | the bridge was safe for everyone");
        Span addressee = statements(sentence).get(0).addressee();
        assertThat((HEAD + sentence).substring(addressee.start(), addressee.end()))
                .isEqualTo("reporters");
    }

    @Test
    void findsNoStatementWithoutAReport() {
        assertThat(found("The two towns want the bridge. They agreed to build a second one next year."))
                .isEmpty();
    }

    @Test
    void findsNoStatementInARefusalToSpeak() {
        assertThat(found("Maria Keller declined to comment.")).isEmpty();
    }

    @Test
    void takesTitlesOfWorksForNoStatements() {
        assertThat(found("The library showed the film “A Bridge in the Snow” on Friday evening."))
                .isEmpty();
    }

    @Test
    void leavesUnnamedSpeakersWithoutEntity() {
        FoundStatement one =
                statements("Officials said the bridge was safe for everyone.").get(0);
        assertThat(one.speaker().entity()).isNull();
        assertThat(one.speaker().resolution()).isEqualTo(Resolution.UNNAMED);
    }

    @Test
    void resolvesAPronounToWhoSpokeBefore() {
        List<FoundStatement> both = statements(
                "“The bridge is safe for everyone,” Maria Keller said on Tuesday. She added that the work would begin in May.");
        assertThat(both).extracting(s -> s.speaker().entity().name()).containsExactly("Maria Keller", "Maria Keller");
        assertThat(both.get(1).speaker().resolution()).isEqualTo(Resolution.PRONOUN);
    }

    @Test
    void resolvesARoleByItsHolder() {
        List<FoundStatement> both = statements(
                "City engineer Maria Keller said the bridge was safe. The engineer said the work would begin in May.");
        assertThat(both).extracting(s -> s.speaker().entity().name()).containsExactly("Maria Keller", "Maria Keller");
        assertThat(both.get(1).speaker().resolution()).isEqualTo(Resolution.ROLE);
    }

    @Test
    void letsAMetonymSpeak() {
        FoundStatement one =
                statements("The Kremlin said the bridge was safe for everyone.").get(0);
        assertThat(one.speaker().entity().name()).isEqualTo("Kremlin");
        assertThat(one.speaker().resolution()).isEqualTo(Resolution.METONYM);
    }

    @Test
    void joinsAQuotationThatAColonIntroducesInTheNextParagraph() {
        assertOne(
                "In a letter to the council on Monday, Maria Keller wrote:\n\n“The bridge is safe for everyone who uses it.”",
                "d | Maria Keller | wrote | The bridge is safe for everyone who uses it.");
    }

    @Test
    void joinsAParagraphThatIsOnlyAQuotation() {
        assertOne(
                "“The bridge is safe for everyone who uses it,” Maria Keller said.\n\n“We look at it every year.”",
                "d | Maria Keller | said | The bridge is safe for everyone who uses it, / We look at it every year.");
    }

    @Test
    void flagsARepairedQuotation() {
        FoundStatement one = statements("“The bridge is safe for everyone, Maria Keller said.")
                .get(0);
        assertThat(one.repaired()).isTrue();
    }

    @Test
    void readsAHeadlineThatNamesItsSourceAtTheEnd() {
        List<FoundStatement> found =
                of("Bridge to stay closed until the summer, says council\n\nLEEDS, March 4 (Reuters) - "
                        + "The old bridge over the river Aire was closed last week and nobody can use it.\n");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(StatementKind.INDIRECT);
    }

    @Test
    void findsTheSameWordsOfOneSpeakerOnce() {
        assertThat(found("Maria Keller said the bridge was safe for everyone.\n\n"
                        + "At the meeting Maria Keller said the bridge was safe for everyone."))
                .hasSize(1);
    }

    @Test
    void readsOtherLanguagesNotAtAll() {
        assertThat(of(
                        "Der Rat streitet\n\nDie Brücke ist sicher und wird nicht geschlossen, sagte die Ingenieurin am Dienstag. "
                                + "„Wir sehen sie uns jedes Jahr an und finden nichts“, sagte sie.\n"))
                .isEmpty();
    }

    @Test
    void findsInAParagraphOfAThousandQuotationsWhatItFindsInTwo() {
        StringBuilder two = new StringBuilder();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            String part = "\u201cThe bridge has " + (1000 + i) + " bolts,\u201d Maria Keller said. \u201cWe check all "
                    + i + " of them.\u201d ";
            many.append(part);
            two.append(i < 2 ? part : "");
        }

        assertThat(found(two.toString())).hasSize(2).allMatch(one -> one.contains("bolts, / We check all"));
        assertThat(found(many.toString()))
                .hasSize(500)
                .startsWith(found(two.toString()).toArray(String[]::new))
                .allMatch(one -> one.contains("bolts, / We check all") && one.contains("| Maria Keller |"));
    }

    private static void assertOne(String sentence, String expected) {
        assertThat(found(sentence)).containsExactly(expected);
    }

    private static List<String> found(String paragraph) {
        return statements(paragraph).stream()
                .map(s -> described(HEAD + paragraph, s))
                .toList();
    }

    private static List<FoundStatement> statements(String paragraph) {
        return of(HEAD + paragraph + "\n");
    }

    private static List<FoundStatement> of(String copy) {
        try {
            LabelledText article = READER.read(
                            copy.getBytes(StandardCharsets.UTF_8), Instant.parse("2024-03-05T00:00:00Z"))
                    .labelled();
            return LANGUAGE.findings(article).statements();
        } catch (UndecodableException e) {
            throw new AssertionError(e);
        }
    }

    private static String described(String text, FoundStatement statement) {
        StringBuilder words = new StringBuilder();
        for (Span span : statement.spans()) {
            words.append(words.isEmpty() ? "" : " / ").append(text, span.start(), span.end());
        }
        Span who = statement.speaker() == null ? null : statement.speaker().mention();
        return statement.kind().name().substring(0, 1).toLowerCase(Locale.ROOT) + " | "
                + (who == null ? null : text.substring(who.start(), who.end())) + " | "
                + text.substring(statement.cue().start(), statement.cue().end()) + " | " + words;
    }
}
