package org.wireroom.processor.sayings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wireroom.processor.sayings.Said.START;
import static org.wireroom.processor.sayings.Said.direct;
import static org.wireroom.processor.sayings.Said.in;
import static org.wireroom.processor.sayings.Said.indirect;
import static org.wireroom.processor.sayings.Said.mixed;
import static org.wireroom.processor.sayings.Said.relayed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.saying.Fidelity;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.saying.WordChange;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;

/** What a saying gives as the speaker's words, how each rendering keeps to them, and how many confirm them. */
class TextOfSayingTest {
    private static final String SHORT = "The town cannot live behind sandbags for another winter.";
    private static final String LONG =
            "The town cannot live behind sandbags for another winter, and the mayor has stolen the money for the wall.";

    private final Said said = new Said(Duration.ofDays(30));

    @Test
    void whatOneOutletAddsIsNotTheText() {
        said.replace(in("a", at(0), direct(SHORT)));
        said.replace(in("b", at(1), direct(SHORT)));
        said.replace(in("c", at(2), direct(LONG)));
        assertThat(onlySaying().text()).isEqualTo(SHORT);
        assertThat(onlySaying().renderings())
                .extracting(Rendering::fidelity)
                .containsExactly(Fidelity.SAME, Fidelity.SAME, Fidelity.EXTENDED);
        assertThat(onlySaying().renderings().get(2).adds())
                .containsExactly("and the mayor has stolen the money for the wall");
        assertThat(onlySaying().differs()).isFalse();
        assertThat(onlySaying().corroboration()).isEqualTo(3);
    }

    @Test
    void whatTwoReportsHaveIsTheText() {
        said.replace(in("a", at(0), direct(SHORT)));
        said.replace(in("b", at(1), direct(LONG)));
        assertThat(onlySaying().text()).isEqualTo(SHORT);
        said.replace(in("c", at(2), direct(LONG)));
        assertThat(onlySaying().text()).isEqualTo(LONG);
        assertThat(onlySaying().renderings())
                .extracting(Rendering::fidelity)
                .containsExactly(Fidelity.TRIMMED, Fidelity.SAME, Fidelity.SAME);
        assertThat(onlySaying().corroboration()).isEqualTo(3);
    }

    @Test
    void copiesOfAReportDoNotConfirmIt() {
        said.replace(in("a", at(0), "a", null, direct(LONG)));
        said.replace(in("b", at(1), "a", null, direct(LONG)));
        assertThat(onlySaying().text()).isEqualTo(LONG);
        assertThat(onlySaying().corroboration()).isOne();
        said.replace(in("c", at(2), direct(SHORT)));
        assertThat(onlySaying().text()).isEqualTo(SHORT);
        assertThat(onlySaying().renderings())
                .extracting(Rendering::fidelity)
                .containsExactly(Fidelity.EXTENDED, Fidelity.EXTENDED, Fidelity.SAME);
        assertThat(onlySaying().corroboration()).isEqualTo(2);
    }

    @Test
    void oneReportGivesItsFullestRendering() {
        said.replace(in("a", at(0), "a", null, direct(SHORT)));
        said.replace(in("b", at(1), "a", null, direct(LONG)));
        assertThat(onlySaying().text()).isEqualTo(LONG);
        assertThat(onlySaying().corroboration()).isOne();
    }

    @Test
    void theShortestIsTheTextWhereNoReportConfirmsAnother() {
        String first = "The quay stays open through the winter and nobody in the old town pays for the ice in May.";
        String second = "The quay stays open through the winter and nobody in the old town pays for ice.";
        said.replace(in("a", at(0), direct(first)));
        said.replace(in("b", at(1), direct(second)));
        assertThat(onlySaying().text()).isEqualTo(second);
        assertThat(onlySaying().differs()).isTrue();
        assertThat(onlySaying().corroboration()).isOne();
    }

    @Test
    void whatIsAddedBeforeAndAfterIsListed() {
        said.replace(in("a", at(0), direct("The quay stays open through the winter")));
        said.replace(in("b", at(1), direct("I promise you: the quay stays open through the winter, come what may")));
        assertThat(onlySaying().renderings().get(1).adds()).containsExactly("i promise you", "come what may");
        assertThat(onlySaying().renderings().get(1).changes()).isEmpty();
    }

    @Test
    void wordsLeftOutOfTheMiddleDiffer() {
        said.replace(
                in("a", at(0), direct("The quay stays open through the winter, God willing, and nobody pays for it")));
        said.replace(
                in("b", at(1), direct("The quay stays open through the winter, God willing, and nobody pays for it")));
        said.replace(in("c", at(2), direct("The quay stays open through the winter … and nobody pays for it")));
        said.replace(in("d", at(3), mixed("the quay “stays open through the winter” and “nobody pays for it”")));
        assertThat(onlySaying().renderings())
                .extracting(Rendering::fidelity, Rendering::changes)
                .containsExactly(
                        tuple(Fidelity.SAME, List.of()),
                        tuple(Fidelity.SAME, List.of()),
                        tuple(Fidelity.DIFFERS, List.of(new WordChange("god willing", ""))),
                        tuple(Fidelity.DIFFERS, List.of(new WordChange("god willing and", ""))));
        assertThat(onlySaying().differs()).isTrue();
        assertThat(onlySaying().corroboration()).isEqualTo(2);
    }

    @Test
    void changedWordsDiffer() {
        said.replace(in("a", at(0), direct("We will keep the harbour open through the winter for all boats")));
        said.replace(in("b", at(1), direct("We will keep the harbour open through the winter for all boats")));
        said.replace(in("c", at(2), direct("We will keep the harbour open through the summer for all boats")));
        assertThat(onlySaying().renderings().get(2).changes()).containsExactly(new WordChange("winter", "summer"));
        assertThat(onlySaying().corroboration()).isEqualTo(2);
    }

    @Test
    void insertedWordsDiffer() {
        said.replace(in("a", at(0), direct("We will keep the harbour open through the winter for all boats")));
        said.replace(in("b", at(1), direct("We will keep the harbour open through the winter for all boats")));
        said.replace(in("c", at(2), direct("We will keep the old harbour open through the winter for all boats")));
        assertThat(onlySaying().text()).isEqualTo("We will keep the harbour open through the winter for all boats");
        assertThat(onlySaying().renderings().get(2).changes()).containsExactly(new WordChange("", "old"));
        assertThat(onlySaying().corroboration()).isEqualTo(2);
    }

    @Test
    void aDenialConfirmsNothingAndIsASayingOfItsOwn() {
        String words = "the town had no money left for the wall around the harbour";
        said.replace(in("a", at(0), indirect(words)));
        said.replace(in("b", at(1), indirect(Stance.DENIES, words)));
        said.replace(in("c", at(2), indirect(Stance.DENIES, words)));
        said.replace(in("d", at(3), indirect(Stance.ASKS, words)));
        assertThat(said.sayings().values())
                .extracting(Saying::stance, Saying::corroboration, Saying::renderingsTotal)
                .containsExactlyInAnyOrder(
                        tuple(Stance.ASSERTS, 1, 1), tuple(Stance.DENIES, 2, 2), tuple(Stance.ASKS, 1, 1));
    }

    @Test
    void aRelayDoesNotConfirmItsSource() {
        said.replace(in("a", at(0), "a", "Harbour Wire", direct(SHORT)));
        said.replace(in("b", at(1), relayed(SHORT, "Harbour Wire")));
        assertThat(onlySaying().corroboration()).isOne();
        assertThat(onlySaying().renderings()).extracting(Rendering::via).containsExactly(null, "Harbour Wire");
    }

    @Test
    void aRenderingShowsItsArticleAndItsOwnWords() {
        said.replace(in("a", at(0), "a", "Harbour Wire", mixed("the town “cannot live behind sandbags”")));
        assertThat(onlySaying().renderings()).singleElement().satisfies(rendering -> {
            assertThat(rendering.kind()).isEqualTo(StatementKind.MIXED);
            assertThat(rendering.text()).isEqualTo("the town “cannot live behind sandbags”");
            assertThat(rendering.feed()).isEqualTo("feed-of-a");
            assertThat(rendering.agency()).isEqualTo("Harbour Wire");
            assertThat(rendering.headline()).isEqualTo("Headline of a");
            assertThat(rendering.published()).isEqualTo("2026-11-01");
            assertThat(rendering.firstReceivedAt()).isEqualTo(at(0));
        });
    }

    @Test
    void theTextDoesNotDependOnTheOrderOfArrival() {
        List<Spoken> all = new ArrayList<>(List.of(
                in("a", at(0), direct(SHORT)),
                in("b", at(1), direct(LONG)),
                in("c", at(2), "b", null, direct(LONG)),
                in("d", at(3), direct("The town cannot live behind sandbags.")),
                in("e", at(4), direct(LONG + " It is a disgrace."))));
        said.replace(all.get(0));
        all.forEach(said::replace);
        Saying wanted = onlySaying();
        for (int order = 0; order < 10; order++) {
            Collections.shuffle(all, new Random(order));
            Said other = new Said(Duration.ofDays(30));
            all.forEach(other::replace);
            assertThat(other.sayings().values()).containsExactly(wanted);
        }
    }

    private static Instant at(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private Saying onlySaying() {
        assertThat(said.sayings()).hasSize(1);
        return said.sayings().values().iterator().next();
    }
}
