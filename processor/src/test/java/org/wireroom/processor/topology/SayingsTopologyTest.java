package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;

/** Sayings follow their articles: what is published, corrected or withdrawn there. */
class SayingsTopologyTest extends TopologyTest {
    private static final String WHOLE = "We will keep the harbour open through the winter, and nobody pays for it";

    @Test
    void gathersTheRenderingsOfManyArticles() {
        run.publish("a.txt", report("The harbour master", WHOLE));
        run.publish("b.txt", report("A long evening at the town hall", WHOLE));
        Saying saying = onlySaying();
        assertThat(saying.speaker().name()).isEqualTo("Marta Lindqvist");
        assertThat(saying.renderings())
                .extracting(Rendering::articleId)
                .containsExactly(TopologyRun.id("a.txt"), TopologyRun.id("b.txt"));
        assertThat(saying.corroboration()).isEqualTo(2);
    }

    @Test
    void aCopyDoesNotCorroborate() {
        String report =
                report("The harbour master", WHOLE) + "\n\n" + "Ships wait outside the mole and say little. ".repeat(9);
        run.publish("a.txt", report);
        run.publish("b.txt", report);
        assertThat(onlySaying().corroboration()).isOne();
    }

    @Test
    void aCorrectionTakesItsRenderingAlong() {
        run.publish("a.txt", report("The harbour master", WHOLE));
        run.publish("b.txt", report("A long evening at the town hall", WHOLE));
        run.publish(
                "b.txt",
                report("A long evening at the town hall", "Museums are another matter for the council to decide"));
        assertThat(run.sayings().values())
                .extracting(saying -> saying.renderings().size())
                .containsExactlyInAnyOrder(1, 1);
    }

    @Test
    void aWithdrawalTakesItsRenderingAlong() {
        run.publish("a.txt", report("The harbour master", WHOLE));
        run.publish("b.txt", report("A long evening at the town hall", WHOLE));
        String id = onlySaying().sayingId();
        run.withdraw("a.txt");
        assertThat(onlySaying().sayingId()).isNotEqualTo(id);
        assertThat(onlySaying().renderings()).hasSize(1);
        run.withdraw("b.txt");
        assertThat(run.sayings()).isEmpty();
    }

    @Test
    void anEarlierRenderingThatComesLateChangesTheId() {
        run.publish("b.txt", report("A long evening at the town hall", WHOLE));
        run.at(TopologyRun.START.minus(Duration.ofHours(1)));
        run.publish("a.txt", report("The harbour master", WHOLE));
        assertThat(onlySaying().renderings())
                .extracting(Rendering::articleId)
                .isEqualTo(List.of(TopologyRun.id("a.txt"), TopologyRun.id("b.txt")));
        assertThat(onlySaying().sayingId())
                .isEqualTo(onlySaying().renderings().get(0).statementId());
    }

    private Saying onlySaying() {
        assertThat(run.sayings()).hasSize(1);
        return run.sayings().values().iterator().next();
    }

    private static String report(String headline, String quotation) {
        return """
                %s

                STRANDVIK, Nov 21 - %s

                “%s,” mayor Marta Lindqvist said on Friday.
                """.formatted(headline, differently(headline), quotation);
    }

    private static String differently(String headline) {
        return IntStream.range(0, 40)
                .mapToObj(i -> headline.charAt(i % headline.length()) + "word" + i)
                .collect(Collectors.joining(" ", "The ", "."));
    }
}
