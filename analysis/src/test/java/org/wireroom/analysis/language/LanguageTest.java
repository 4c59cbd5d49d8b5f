package org.wireroom.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.token.Paragraph;

class LanguageTest {
    private static final Language LANGUAGE = Language.english();

    private static TaggedText read(String text) {
        return LANGUAGE.read(text, List.of(new Paragraph(0, text.length())));
    }

    private static List<String> names(String text) {
        TaggedText tagged = read(text);
        return tagged.names().stream()
                .map(name -> name.type() + " " + tagged.form(name))
                .toList();
    }

    private static String tags(String text) {
        TaggedText tagged = read(text);
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < tagged.tokens().size(); i++) {
            tags.add(tagged.pos(i).tag());
        }
        return String.join(" ", tags);
    }

    @Test
    void tagsPartsOfSpeech() {
        assertThat(tags("The old bridge was closed on Tuesday, engineers said."))
                .isEqualTo("DT JJ NN VBD VBN IN NNP , NNS VBD .");
    }

    @Test
    void tellsANounFromAVerbByWhatStandsBeside() {
        assertThat(tags("They plan to review the plan.")).isEqualTo("PRP VBP TO VB DT NN .");
    }

    @Test
    void findsPeopleOrganisationsAndPlaces() {
        assertThat(names("German Chancellor Angela Merkel met officials of the European Union in Brussels on Monday."))
                .containsExactly(
                        "NORP German", "PERSON Angela Merkel", "ORGANIZATION European Union", "PLACE Brussels");
    }

    @Test
    void leavesTitlesOutOfNames() {
        assertThat(names("Prime Minister Ingrid Solheim and Dr. Tomas Reyes arrived."))
                .containsExactly("PERSON Ingrid Solheim", "PERSON Tomas Reyes");
    }

    @Test
    void findsNamesInAHeadlineOfCapitals() {
        assertThat(names("PUTIN MEETS MERKEL IN MOSCOW"))
                .containsExactly("PERSON PUTIN", "PERSON MERKEL", "PLACE MOSCOW");
    }

    @Test
    void knowsASurnameByTheFullNameElsewhere() {
        String text = "Anders Holm, who runs the harbour, was not surprised.\nFor Holm the storm came late.";
        assertThat(names(text)).containsExactly("PERSON Anders Holm", "PERSON Holm");
    }

    @Test
    void findsNoNamesInPlainWords() {
        assertThat(names("The committee met again on Friday to discuss the budget."))
                .isEmpty();
    }

    @Test
    void readsNothing() {
        assertThat(read("").tokens().size()).isZero();
        assertThat(read("").names()).isEmpty();
        assertThat(LANGUAGE.read("Not read.", List.of()).names()).isEmpty();
    }

    @Test
    void readsTheSameInManyThreads() throws InterruptedException, ExecutionException {
        String text = "Maria Lopez of the Red Cross flew to Geneva.\nLopez spoke for the Red Cross.\n".repeat(20);
        List<String> alone = names(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(threads.submit(() -> names(text)));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone).contains("PERSON Maria Lopez", "ORGANIZATION Red Cross", "PLACE Geneva");
    }
}
