package org.wireroom.formats.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.formats.trees.BoostedTrees.Tree;

class BoostedTreesTest {
    /** The first feature up to 2 adds -1; above it the second feature up to 10 adds 0.5, above it 2. */
    private static final Tree TREE =
            new Tree(new int[] {0, -1, 1, -1, -1}, new float[] {2, -1, 10, 0.5f, 2}, new int[] {1, 0, 3, 0, 0});

    private static final Tree LEAF = new Tree(new int[] {-1}, new float[] {0.25f}, new int[] {0});

    @ParameterizedTest
    @CsvSource({"2, 99, -1", "-5, 0, -1", "2.1, 10, 0.5", "3, 11, 2"})
    void aTreeFollowsTheThresholds(float first, float second, float value) {
        assertThat(TREE.of(new float[] {first, second})).isEqualTo(value);
    }

    @Test
    void giveTheLogisticOfTheSum() {
        BoostedTrees trees = new BoostedTrees(2, 0.5f, List.of(TREE, LEAF));

        assertThat(trees.of(new float[] {3, 11})).isCloseTo(1 / (1 + Math.exp(-2.75)), within(1e-9));
        assertThat(trees.of(new float[] {0, 0})).isCloseTo(1 / (1 + Math.exp(0.25)), within(1e-9));
    }

    @Test
    void areUndecidedWithoutTrees() {
        assertThat(new BoostedTrees(3, 0, List.of()).of(new float[3])).isEqualTo(0.5);
    }

    @Test
    void areWrittenAsOneLineATree() {
        StringWriter written = new StringWriter();
        new BoostedTrees(2, 0.5f, List.of(TREE, LEAF)).write(new PrintWriter(written, true));

        assertThat(written.toString().lines()).containsExactly("2 0.5", "0 2.0 1;-1.0;1 10.0 3;0.5;2.0", "0.25");
    }

    @Test
    void keepTheirOwnListOfTrees() {
        List<Tree> given = new ArrayList<>(List.of(LEAF));
        BoostedTrees trees = new BoostedTrees(1, 0, given);
        given.clear();

        assertThat(trees.trees()).hasSize(1);
    }

    @Test
    void nameAResourceThatIsMissing() {
        assertThatThrownBy(() -> BoostedTrees.resource(BoostedTreesTest.class, "no-such.trees"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such.trees");
    }
}
