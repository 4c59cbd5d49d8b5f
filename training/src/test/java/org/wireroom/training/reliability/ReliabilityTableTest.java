package org.wireroom.training.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTableTest {
    private final ReliabilityTable table = new ReliabilityTable();

    @Test
    void comparesTheMeanConfidenceWithTheShareThatIsRight() {
        for (int i = 0; i < 100; i++) {
            table.add(0.92, i < 90);
        }
        assertThat(table.rows()).isEqualToNormalizingNewlines("| 0.90 to 0.95 | 100 | 0.920 | 0.900 |\n");
        assertThat(table.largestError(40)).isCloseTo(0.02, within(1e-9));
    }

    @Test
    void hasARowForEachBinWithSomethingInIt() {
        table.add(0.2, false);
        table.add(0.6, true);
        table.add(0.949, true);
        table.add(0.95, true);
        table.add(1, true);
        assertThat(table.rows().lines())
                .containsExactly(
                        "| 0.00 to 0.60 | 1 | 0.200 | 0.000 |",
                        "| 0.60 to 0.70 | 1 | 0.600 | 1.000 |",
                        "| 0.90 to 0.95 | 1 | 0.949 | 1.000 |",
                        "| 0.95 to 1.00 | 2 | 0.975 | 1.000 |");
    }

    @Test
    void doesNotJudgeBinsOfAFewThings() {
        for (int i = 0; i < 10; i++) {
            table.add(0.92, false);
        }
        assertThat(table.largestError(40)).isZero();
        assertThat(table.largestError(10)).isCloseTo(0.92, within(1e-9));
    }

    @Test
    void isEmptyWithoutAnything() {
        assertThat(table.rows()).isEmpty();
        assertThat(table.largestError(0)).isZero();
    }
}
